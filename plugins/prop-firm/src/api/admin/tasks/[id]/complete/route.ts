import { MedusaError } from "@medusajs/framework/utils"
import { handle } from "../../../../../lib/handle"
import { readTasks } from "../../../../../lib/read-tasks"
import { completeTaskWorkflow } from "../../../../../workflows/support/workflows/complete-task"
import { completeTask } from "../../routes"

export const POST = handle(completeTask, async ({ params, actor, scope }) => {
  await completeTaskWorkflow(scope).run({ input: { id: params.id, actor } })
  const { tasks } = await readTasks(scope, {
    id: params.id,
    limit: 1,
    offset: 0,
  })
  const [task] = tasks
  if (!task) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no task ${params.id}.`
    )
  }
  return { task }
})
