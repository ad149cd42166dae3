import { activateChallengeAccountWorkflow } from "@highwater/prop-firm/workflows"
import type { Suite } from "../setup/suite"

let logins = 0

/** What follows once the platform has opened a login, a new one each time. */
export const activateAccount = (suite: Suite, challenge_account_id: string) => {
  logins += 1
  return activateChallengeAccountWorkflow(suite.container).run({
    input: {
      challenge_account_id,
      connection_id: "plat_test",
      login: String(logins),
      key: `activate:${challenge_account_id}`,
    },
  })
}
