import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { DemoLogin } from "./demo-login"

/** Registers an e-mail and password; answers the id of the identity. */
export async function registerLogin(
  container: MedusaContainer,
  { email, password }: DemoLogin
): Promise<string> {
  const auth = container.resolve(Modules.AUTH)
  const { success, authIdentity, error } = await auth.register("emailpass", {
    body: { email, password },
    url: "",
    headers: {},
    query: {},
    protocol: "",
  })
  if (!success || !authIdentity) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `The login ${email} could not be made: ${error ?? "no reason given"}.`
    )
  }
  return authIdentity.id
}
