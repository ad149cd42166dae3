import { pgConnection } from "../../../lib/pg-connection"
import { EVALUATION_MODULE } from "../../../modules/evaluation"
import { readQuestion } from "../../../modules/evaluation/read-question"
import type EvaluationModuleService from "../../../modules/evaluation/service"
import { reviewChallengeWorkflow } from "../../challenge/workflows/review-challenge"
import type { EffectHandler } from "../../exchange/effect-handler"
import { payloadOf } from "../../exchange/payload-of"
import { askPlatformAgain } from "../ask-platform-again"
import type { Asked } from "../ask-platform-again"
import { AccountPayload } from "./account-payload"

/** The data does not say what happened: the platform is asked again, or a person looks at it. */
export const afterUndetermined: EffectHandler = async (container, effect) => {
  const { challenge_account_id: id, number } = payloadOf(AccountPayload, effect)
  await container
    .resolve<EvaluationModuleService>(EVALUATION_MODULE)
    .settle([id])
  const { isOpen, found } = await readQuestion(pgConnection(container), id)
  if (!isOpen) {
    // Somebody has decided it, or time has, before the effect was had.
    return
  }
  const asked = await askPlatformAgain(container, id, found, number ?? NEWEST)
  if (asked === "confirmed" || asked === "refuted") {
    return
  }
  const sentences = found.map(({ explanation }) => explanation)
  await reviewChallengeWorkflow(container).run({
    input: {
      challenge_account_id: id,
      reason: [...sentences, WORDS[asked]].join(" "),
      key: effect.key,
    },
  })
}

/** Beyond every number of an event. */
const NEWEST = 2_147_483_647

const WORDS: Record<Exclude<Asked, "confirmed" | "refuted">, string> = {
  not_asked: "The data does not prove what happened.",
  unclear: "A second reading of the platform does not prove it either.",
  unavailable: "The platform was asked again and gave no answer.",
}
