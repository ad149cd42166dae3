import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { inTransaction } from "../in-transaction"
import { contextOf, type ChallengeMoveInput } from "../move-input"
import { suspend } from "../verbs/suspend"

/** Suspends a challenge. Not compensated: the committed move is on record, and its key moves once. */
export const suspendChallengeStep = createStep(
  "suspend-challenge",
  async (input: ChallengeMoveInput, { container }) =>
    new StepResponse(
      await inTransaction(container, contextOf(input), (trx) =>
        suspend(trx, input)
      )
    )
)
