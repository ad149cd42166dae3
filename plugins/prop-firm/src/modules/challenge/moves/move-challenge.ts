import { canMove, type ChallengeStatus } from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { insertMove } from "./insert-move"
import type { Move, MoveContext } from "./move"
import type { ChallengeState } from "./rows"

const PAUSES: ChallengeStatus[] = ["under_review", "suspended"]
const ENDS: ChallengeStatus[] = ["lost", "expired", "cancelled"]

/** A pause entered from a pause returns there: the inner one is in the record of moves. */
async function pausedFromAfter(
  trx: Knex.Transaction,
  challenge: ChallengeState,
  to: ChallengeStatus,
  verb: string
): Promise<string | null> {
  if (!PAUSES.includes(to)) {
    return null
  }
  if (verb !== "resume") {
    return challenge.status
  }
  const entered = await trx<{ from_status: string | null }>(
    "prop_lifecycle_move"
  )
    .select("from_status")
    .where({ challenge_id: challenge.id, entity: "challenge", to_status: to })
    .whereNot("verb", "resume")
    .orderBy("created_at", "desc")
    .first()
  return entered?.from_status ?? null
}

/**
 * Moves a challenge that is locked by this transaction, and records the move.
 *
 * @throws MedusaError `not_allowed` where the table of moves has no such move.
 */
export async function moveChallenge(
  trx: Knex.Transaction,
  challenge: ChallengeState,
  verb: string,
  context: MoveContext
): Promise<Move> {
  const from = challenge.status
  const to = canMove("challenge", from, verb, challenge.paused_from)
  if (!to) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Challenge ${challenge.id} is ${from}: the move "${verb}" is not possible from there.`
    )
  }
  await trx("prop_challenge")
    .where({ id: challenge.id, version: challenge.version })
    .update({
      status: to,
      paused_from: await pausedFromAfter(trx, challenge, to, verb),
      version: challenge.version + 1,
      ended_at: ENDS.includes(to) ? trx.fn.now() : null,
      updated_at: trx.fn.now(),
    })
  await insertMove(trx, {
    ...context,
    key: `${context.key}:challenge`,
    challenge_id: challenge.id,
    challenge_account_id: null,
    entity: "challenge",
    verb,
    from_status: from,
    to_status: to,
  })
  return {
    entity: "challenge",
    id: challenge.id,
    challenge_id: challenge.id,
    verb,
    from_status: from,
    to_status: to,
  }
}
