import { unlockChallengeAccountWorkflow } from "../../challenge/workflows/unlock-challenge-account"
import type { EffectHandler } from "../../exchange/effect-handler"
import { payloadOf } from "../../exchange/payload-of"
import { AccountPayload } from "./account-payload"

/** Records that trading is on again. */
export const afterUnlock: EffectHandler = async (container, effect) => {
  const { challenge_account_id } = payloadOf(AccountPayload, effect)
  await unlockChallengeAccountWorkflow(container).run({
    input: { challenge_account_id, key: effect.key },
  })
}
