import { handle } from "../../../lib/handle"
import { ACCESS_MODULE } from "../../../modules/access"
import type AccessModuleService from "../../../modules/access/service"
import { listPermissions } from "./routes"

export const GET = handle(listPermissions, async ({ actor, scope }) => {
  const access = scope.resolve<AccessModuleService>(ACCESS_MODULE)
  return { permissions: actor.id ? await access.permissionsOf(actor.id) : [] }
})
