import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Move, MoveContext } from "../../../modules/challenge/moves/move"
import { moveChallenge } from "../../../modules/challenge/moves/move-challenge"
import type {
  ChallengeAccountState,
  ChallengeState,
} from "../../../modules/challenge/moves/rows"
import { closeTasksAbout } from "../../../modules/support/close-tasks-about"

/**
 * An outcome that was open is not any more: nobody has to look at it, and a
 * challenge that waited for that goes on from where it was.
 */
export async function endDoubt(
  trx: Knex.Transaction,
  challenge: ChallengeState,
  account: ChallengeAccountState,
  context: MoveContext
): Promise<Move[]> {
  await closeTasksAbout(
    trx,
    "challenge_account.undetermined",
    { type: "challenge_account", id: account.id },
    context.actor.id
  )
  return challenge.status === "under_review"
    ? [
        await moveChallenge(trx, challenge, "resume", {
          ...context,
          key: `${context.key}:doubt`,
        }),
      ]
    : []
}
