import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { inTransaction } from "../in-transaction"
import { contextOf, type ChallengeAccountMoveInput } from "../move-input"
import { review } from "../verbs/review"

/** Puts a challenge before a person. Not compensated: the committed move is on record, and its key moves once. */
export const reviewChallengeStep = createStep(
  "review-challenge",
  async (input: ChallengeAccountMoveInput, { container }) =>
    new StepResponse(
      await inTransaction(container, contextOf(input), (trx) =>
        review(trx, input)
      )
    )
)
