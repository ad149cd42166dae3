import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Move, MoveContext } from "../../../modules/challenge/moves/move"
import { moveChallenge } from "../../../modules/challenge/moves/move-challenge"
import { readPhase } from "../../../modules/challenge/moves/read-phase"
import type { ChallengeState } from "../../../modules/challenge/moves/rows"
import { changeForPhase } from "../../../modules/challenge/terms-changes/change-for-phase"
import { markApplied } from "../../../modules/challenge/terms-changes/mark-applied"
import { openPhase } from "./open-phase"

/**
 * Takes a challenge whose current phase is passed to the next one. After the last
 * evaluation phase it is won, and the funded challenge account opens. The next phase
 * is under the terms that were sold, or those of a change that reaches it.
 */
export async function advance(
  trx: Knex.Transaction,
  challenge: ChallengeState,
  context: MoveContext
): Promise<Move[]> {
  const index = challenge.phase_index + 1
  const sold = await readPhase(trx, challenge, index)
  const change = sold && (await changeForPhase(trx, challenge.id, sold))
  const next = change
    ? await readPhase(trx, challenge, index, change.program_version_id)
    : sold
  const moves =
    !next || next.funded
      ? [await moveChallenge(trx, challenge, "win", context)]
      : []
  if (next) {
    const account = await openPhase(trx, challenge, next, context)
    if (change) {
      await markApplied(trx, change.id, challenge.id, account)
    }
  }
  return moves
}
