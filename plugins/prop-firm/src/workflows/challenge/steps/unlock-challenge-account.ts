import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { inTransaction } from "../in-transaction"
import { contextOf, type ChallengeAccountMoveInput } from "../move-input"
import { lock } from "../verbs/lock"

/** Unlocks a challenge account. Not compensated: the committed move is on record, and its key moves once. */
export const unlockChallengeAccountStep = createStep(
  "unlock-challenge-account",
  async (input: ChallengeAccountMoveInput, { container }) =>
    new StepResponse(
      await inTransaction(container, contextOf(input), (trx) =>
        lock(trx, input, "unlock")
      )
    )
)
