import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Move, MoveContext } from "../../../modules/challenge/moves/move"
import { moveChallenge } from "../../../modules/challenge/moves/move-challenge"
import { readPhase } from "../../../modules/challenge/moves/read-phase"
import type { ChallengeState } from "../../../modules/challenge/moves/rows"
import { openPhase } from "./open-phase"

/**
 * Takes a challenge whose current phase is passed to the next one. After the last
 * evaluation phase it is won, and the funded challenge account opens.
 */
export async function advance(
  trx: Knex.Transaction,
  challenge: ChallengeState,
  context: MoveContext
): Promise<Move[]> {
  const next = await readPhase(trx, challenge, challenge.phase_index + 1)
  const moves =
    !next || next.funded
      ? [await moveChallenge(trx, challenge, "win", context)]
      : []
  if (next) {
    await openPhase(trx, challenge, next, context)
  }
  return moves
}
