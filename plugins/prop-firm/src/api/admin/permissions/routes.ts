import { defineRoute } from "../../../lib/define-route"
import { AdminPermissions } from "../../../types/http/operations"

export const listPermissions = defineRoute({
  method: "GET",
  path: "/admin/permissions",
  who: "staff",
  permission: "own",
  summary: "List the permissions of the signed-in staff member",
  answer: AdminPermissions,
})

export const adminPermissionRoutes = [listPermissions]
