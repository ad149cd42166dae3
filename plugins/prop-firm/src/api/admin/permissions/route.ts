import { handle } from "../../../lib/handle"
import { permissionsOf } from "../../../lib/permissions-of"
import { listPermissions } from "./routes"

export const GET = handle(listPermissions, async ({ actor, scope }) => ({
  permissions: await permissionsOf(scope, actor),
}))
