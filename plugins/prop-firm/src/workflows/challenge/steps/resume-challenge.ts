import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { inTransaction } from "../in-transaction"
import { contextOf, type ChallengeMoveInput } from "../move-input"
import { resume } from "../verbs/resume"

/** Ends a challenge's pause. Not compensated: the committed move is on record, and its key moves once. */
export const resumeChallengeStep = createStep(
  "resume-challenge",
  async (input: ChallengeMoveInput, { container }) =>
    new StepResponse(
      await inTransaction(container, contextOf(input), (trx) =>
        resume(trx, input)
      )
    )
)
