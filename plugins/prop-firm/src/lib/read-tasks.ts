import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import { SUPPORT_MODULE } from "../modules/support"
import type SupportModuleService from "../modules/support/service"
import type { AdminTaskListQuery, Task } from "../types/http/operations"
import { actionsOfTask } from "./actions-of-task"
import { iso, isoOrNull } from "./iso"
import { sortBy } from "./sort-by"

/** A page of tasks, newest first. */
export async function readTasks(
  scope: MedusaContainer,
  query: z.output<typeof AdminTaskListQuery> & { id?: string }
): Promise<{ tasks: z.infer<typeof Task>[]; count: number }> {
  const service = scope.resolve<SupportModuleService>(SUPPORT_MODULE)
  const { id, status, q, limit, offset } = query
  const sort = sortBy(query.order, ["created_at", "status", "kind"], {
    field: "created_at",
    direction: "desc",
  })
  const [tasks, count] = await service.listAndCountTasks(
    {
      ...(id ? { id } : {}),
      ...(status ? { status } : {}),
      ...(q ? { q } : {}),
    },
    { take: limit, skip: offset, order: { [sort.field]: sort.direction } }
  )
  return {
    count,
    tasks: tasks.map((task) => ({
      id: task.id,
      kind: task.kind,
      title: task.title,
      detail: task.detail,
      status: task.status,
      actions: actionsOfTask(task),
      reference:
        task.reference_type && task.reference_id
          ? { type: task.reference_type, id: task.reference_id }
          : null,
      created_at: iso(task.created_at),
      done_at: isoOrNull(task.done_at),
      done_by: task.done_by,
    })),
  }
}
