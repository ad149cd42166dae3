import type { Answer } from "../setup/answers"
import type { Suite } from "../setup/suite"
import { activateAccount } from "./activate-account"

type Issued = Answer<"POST /admin/orders/:id/issue-challenges">

/** A paid challenge whose first login is open. */
export async function startChallenge(
  suite: Suite,
  handle = suite.shop.handles.two_step
): Promise<{ id: string; challenge_account_id: string }> {
  const trader = await suite.newTrader()
  const order = await trader.order({ handle })
  await suite.capture(order)
  const { body } = await suite.admin.post<Issued>(
    `/admin/orders/${order}/issue-challenges`
  )
  const id = body.challenge_ids[0] ?? ""
  const account = await suite
    .knex<{ id: string; challenge_id: string }>("prop_challenge_account")
    .where({ challenge_id: id })
    .first()
  const challenge_account_id = account?.id ?? ""
  await activateAccount(suite, challenge_account_id)
  return { id, challenge_account_id }
}
