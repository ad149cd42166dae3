import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import { ACCESS_MODULE } from "../modules/access"
import type AccessModuleService from "../modules/access/service"
import type { AdminAuditQuery, AuditEntry } from "../types/http/operations"
import { iso } from "./iso"
import { sortBy } from "./sort-by"

/** A page of the audit log, newest first. */
export async function readAuditEntries(
  scope: MedusaContainer,
  query: z.output<typeof AdminAuditQuery>
): Promise<{ entries: z.infer<typeof AuditEntry>[]; count: number }> {
  const service = scope.resolve<AccessModuleService>(ACCESS_MODULE)
  const { target_id, actor_id, limit, offset } = query
  const sort = sortBy(query.order, ["seq"], { field: "seq", direction: "desc" })
  const [entries, count] = await service.listAndCountAuditEntries(
    {
      ...(target_id ? { target_id } : {}),
      ...(actor_id ? { actor_id } : {}),
    },
    { take: limit, skip: offset, order: { [sort.field]: sort.direction } }
  )
  return {
    count,
    entries: entries.map((entry) => ({ ...entry, at: iso(entry.at) })),
  }
}
