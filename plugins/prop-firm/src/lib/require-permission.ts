import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { Actor } from "./actor"
import type { Permission } from "./permissions"
import { permissionsOf } from "./permissions-of"

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
  const held = await permissionsOf(scope, actor)
  if (!held.includes(permission)) {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      `This needs the permission ${permission}, which your role does not have.`
    )
  }
}
