import { passChallengeAccountWorkflow } from "../../challenge/workflows/pass-challenge-account"
import type { EffectHandler } from "../../exchange/effect-handler"
import { payloadOf } from "../../exchange/payload-of"
import { notifyTrader } from "../notify-trader"
import { AccountPayload } from "./account-payload"

/** Records the pass, which opens the next phase, and tells the trader. */
export const afterPass: EffectHandler = async (container, effect) => {
  const { challenge_account_id } = payloadOf(AccountPayload, effect)
  await passChallengeAccountWorkflow(container).run({
    input: { challenge_account_id, key: effect.key },
  })
  await notifyTrader(container, {
    challengeAccountId: challenge_account_id,
    template: "challenge-account-passed",
    key: effect.key,
    breachId: null,
  })
}
