import type { MedusaContainer } from "@medusajs/framework/types"
import { createCustomerAccountWorkflow } from "@medusajs/medusa/core-flows"
import type { DemoLogin } from "./demo-login"
import { findOne } from "./find-one"
import { registerLogin } from "./register-login"

/** A trader who can sign in to the storefront; answers the customer's id. */
export async function ensureTrader(
  container: MedusaContainer,
  login: DemoLogin,
  name: { first_name: string; last_name: string }
): Promise<string> {
  const found = await findOne(container, "customer", {
    email: login.email,
    has_account: true,
  })
  if (found) {
    return found.id
  }
  const { result } = await createCustomerAccountWorkflow(container).run({
    input: {
      authIdentityId: await registerLogin(container, login),
      customerData: { email: login.email, ...name },
    },
  })
  return result.id
}
