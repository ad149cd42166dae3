import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ACCESS_MODULE } from "../modules/access"
import type AccessModuleService from "../modules/access/service"
import type { Actor } from "./actor"
import type { Permission } from "./permissions"

/** What the ids of Medusa's API keys begin with. */
const API_KEY = "apk_"

/**
 * What a caller may do. A secret API key holds what its maker holds, so that a
 * role is not left behind by making a key.
 */
export async function permissionsOf(
  scope: MedusaContainer,
  actor: Actor
): Promise<Permission[]> {
  const keys = scope.resolve(Modules.API_KEY)
  let id = actor.id
  while (id?.startsWith(API_KEY)) {
    const [key] = await keys.listApiKeys({ id: [id] })
    id = key?.created_by || null
  }
  const access = scope.resolve<AccessModuleService>(ACCESS_MODULE)
  return id ? access.permissionsOf(id) : []
}
