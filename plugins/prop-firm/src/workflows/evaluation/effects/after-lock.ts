import { lockChallengeAccountWorkflow } from "../../challenge/workflows/lock-challenge-account"
import type { EffectHandler } from "../../exchange/effect-handler"
import { payloadOf } from "../../exchange/payload-of"
import { notifyTrader } from "../notify-trader"
import { AccountPayload } from "./account-payload"

/** Records that trading is off until the next daily reset, and tells the trader. */
export const afterLock: EffectHandler = async (container, effect) => {
  const { challenge_account_id } = payloadOf(AccountPayload, effect)
  await lockChallengeAccountWorkflow(container).run({
    input: { challenge_account_id, key: effect.key },
  })
  await notifyTrader(container, {
    challengeAccountId: challenge_account_id,
    template: "challenge-account-locked",
    key: effect.key,
    breachId: null,
  })
}
