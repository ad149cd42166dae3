import { expireChallengeAccountWorkflow } from "../../challenge/workflows/expire-challenge-account"
import type { EffectHandler } from "../../exchange/effect-handler"
import { payloadOf } from "../../exchange/payload-of"
import { notifyTrader } from "../notify-trader"
import { AccountPayload } from "./account-payload"
import { moveOf } from "./move-of"

/** Records that the time ran out, and tells the trader. */
export const afterExpiry: EffectHandler = async (container, effect) => {
  const payload = payloadOf(AccountPayload, effect)
  const { challenge_account_id } = payload
  await expireChallengeAccountWorkflow(container).run({
    input: moveOf(effect, payload),
  })
  await notifyTrader(container, {
    challengeAccountId: challenge_account_id,
    template: "challenge-account-expired",
    key: effect.key,
    breachId: null,
  })
}
