import type { MedusaContainer } from "@medusajs/framework/types"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import type { DemoLogin } from "./demo-login"
import { findOne } from "./find-one"
import { registerLogin } from "./register-login"

/** A staff member who can sign in to the dashboard. */
export async function ensureAdmin(
  container: MedusaContainer,
  login: DemoLogin
): Promise<void> {
  if (await findOne(container, "user", { email: login.email })) {
    return
  }
  await createUserAccountWorkflow(container).run({
    input: {
      authIdentityId: await registerLogin(container, login),
      userData: { email: login.email, first_name: "Ada", last_name: "Admin" },
    },
  })
}
