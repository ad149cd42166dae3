import { reviewChallengeWorkflow } from "../../challenge/workflows/review-challenge"
import type { EffectHandler } from "../../exchange/effect-handler"
import { payloadOf } from "../../exchange/payload-of"
import { AccountPayload } from "./account-payload"

/** The data does not say what happened: a person looks at it. */
export const afterUndetermined: EffectHandler = async (container, effect) => {
  const { challenge_account_id } = payloadOf(AccountPayload, effect)
  await reviewChallengeWorkflow(container).run({
    input: {
      challenge_account_id,
      reason: "The data does not prove what happened.",
      key: effect.key,
    },
  })
}
