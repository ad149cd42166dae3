import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { inTransaction } from "../in-transaction"
import { contextOf, type ChallengeAccountMoveInput } from "../move-input"
import { settle } from "../verbs/settle"

/** Ends the review of an open outcome. Not compensated: the committed move is on record, and its key moves once. */
export const settleChallengeStep = createStep(
  "settle-challenge",
  async (input: ChallengeAccountMoveInput, { container }) =>
    new StepResponse(
      await inTransaction(container, contextOf(input), (trx) =>
        settle(trx, input)
      )
    )
)
