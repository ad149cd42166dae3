import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { inTransaction } from "../in-transaction"
import { contextOf } from "../move-input"
import { activate, type ActivateInput } from "../verbs/activate"

/** Opens a challenge account for trading. Not compensated: the committed move is on record, and its key moves once. */
export const activateChallengeAccountStep = createStep(
  "activate-challenge-account",
  async (input: ActivateInput, { container }) =>
    new StepResponse(
      await inTransaction(container, contextOf(input), (trx) =>
        activate(trx, input)
      )
    )
)
