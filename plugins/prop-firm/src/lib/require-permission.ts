import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { ACCESS_MODULE } from "../modules/access"
import type AccessModuleService from "../modules/access/service"
import type { Actor } from "./actor"
import type { Permission } from "./permissions"

/**
 * Refuses a staff member whose roles do not hold the permission.
 *
 * @throws MedusaError `forbidden` that names the permission.
 */
export const requirePermission = async (
  scope: MedusaContainer,
  actor: Actor,
  permission: Permission
): Promise<void> => {
  const access = scope.resolve<AccessModuleService>(ACCESS_MODULE)
  const held = actor.id ? await access.permissionsOf(actor.id) : []
  if (!held.includes(permission)) {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      `This needs the permission ${permission}, which your role does not have.`
    )
  }
}
