import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { inTransaction } from "../in-transaction"
import { contextOf, type ChallengeAccountMoveInput } from "../move-input"
import { expire } from "../verbs/expire"

/** Expires a challenge account. Not compensated: the committed move is on record, and its key moves once. */
export const expireChallengeAccountStep = createStep(
  "expire-challenge-account",
  async (input: ChallengeAccountMoveInput, { container }) =>
    new StepResponse(
      await inTransaction(container, contextOf(input), (trx) =>
        expire(trx, input)
      )
    )
)
