import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { inTransaction } from "../in-transaction"
import { contextOf, type BreachMoveInput } from "../move-input"
import { confirmBreach } from "../verbs/confirm-breach"

/** Confirms a breach under review. Not compensated: the committed move is on record, and its key moves once. */
export const confirmBreachStep = createStep(
  "confirm-breach",
  async (input: BreachMoveInput, { container }) =>
    new StepResponse(
      await inTransaction(container, contextOf(input), (trx) =>
        confirmBreach(trx, input)
      )
    )
)
