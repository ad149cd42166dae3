import { passChallengeAccountWorkflow } from "../../challenge/workflows/pass-challenge-account"
import type { EffectHandler } from "../../exchange/effect-handler"
import { payloadOf } from "../../exchange/payload-of"
import { notifyTrader } from "../notify-trader"
import { AccountPayload } from "./account-payload"
import { moveOf } from "./move-of"

/** Records the pass, which opens the next phase, and tells the trader. */
export const afterPass: EffectHandler = async (container, effect) => {
  const payload = payloadOf(AccountPayload, effect)
  const { challenge_account_id } = payload
  await passChallengeAccountWorkflow(container).run({
    input: moveOf(effect, payload),
  })
  await notifyTrader(container, {
    challengeAccountId: challenge_account_id,
    template: "challenge-account-passed",
    key: effect.key,
    breachId: null,
  })
}
