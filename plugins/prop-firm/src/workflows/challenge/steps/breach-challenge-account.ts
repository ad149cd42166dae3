import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { inTransaction } from "../in-transaction"
import { contextOf, type BreachMoveInput } from "../move-input"
import { breach } from "../verbs/breach"

/** Records that a challenge account is breached. Not compensated: the committed move is on record, and its key moves once. */
export const breachChallengeAccountStep = createStep(
  "breach-challenge-account",
  async (input: BreachMoveInput, { container }) =>
    new StepResponse(
      await inTransaction(container, contextOf(input), (trx) =>
        breach(trx, input)
      )
    )
)
