import { defineRoute } from "../../../lib/define-route"
import { AdminAuditList, AdminAuditQuery } from "../../../types/http/operations"

export const listAuditEntries = defineRoute({
  method: "GET",
  path: "/admin/audit-entries",
  who: "staff",
  permission: "audit.read",
  summary: "List recorded changes and verify their chain",
  query: AdminAuditQuery,
  answer: AdminAuditList,
})

export const adminAuditRoutes = [listAuditEntries]
