import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { inTransaction } from "../in-transaction"
import { contextOf, type ChallengeAccountMoveInput } from "../move-input"
import { pass } from "../verbs/pass"

/** Passes a phase. Not compensated: the committed move is on record, and its key moves once. */
export const passChallengeAccountStep = createStep(
  "pass-challenge-account",
  async (input: ChallengeAccountMoveInput, { container }) =>
    new StepResponse(
      await inTransaction(container, contextOf(input), (trx) =>
        pass(trx, input)
      )
    )
)
