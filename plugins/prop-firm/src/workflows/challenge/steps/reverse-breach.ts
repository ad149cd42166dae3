import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { inTransaction } from "../in-transaction"
import { contextOf, type BreachMoveInput } from "../move-input"
import { reverseBreach } from "../verbs/reverse-breach"

/** Reverses a breach. Not compensated: the committed move is on record, and its key moves once. */
export const reverseBreachStep = createStep(
  "reverse-breach",
  async (input: BreachMoveInput, { container }) =>
    new StepResponse(
      await inTransaction(container, contextOf(input), (trx) =>
        reverseBreach(trx, input)
      )
    )
)
