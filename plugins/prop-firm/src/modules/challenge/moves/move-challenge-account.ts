import { canMove, type ChallengeAccountStatus } from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { insertMove } from "./insert-move"
import type { Move, MoveContext } from "./move"
import type { ChallengeAccountState } from "./rows"

const ENDS: ChallengeAccountStatus[] = [
  "passed",
  "breached",
  "expired",
  "closed",
]

/**
 * Moves a challenge account that is locked by this transaction, and records the move.
 *
 * @param fields further columns that change with it, e.g. the login.
 * @throws MedusaError `not_allowed` where the table of moves has no such move.
 */
export async function moveChallengeAccount(
  trx: Knex.Transaction,
  account: ChallengeAccountState,
  verb: string,
  context: MoveContext,
  fields: Record<string, unknown> = {}
): Promise<Move> {
  const from = account.status
  const to = canMove("challenge_account", from, verb)
  if (!to) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Challenge account ${account.id} is ${from}: the move "${verb}" is not possible from there.`
    )
  }
  await trx("prop_challenge_account")
    .where({ id: account.id, version: account.version })
    .update({
      ...fields,
      status: to,
      version: account.version + 1,
      closed_at: ENDS.includes(to) ? trx.fn.now() : null,
      updated_at: trx.fn.now(),
    })
  await insertMove(trx, {
    ...context,
    key: `${context.key}:challenge_account`,
    challenge_id: account.challenge_id,
    challenge_account_id: account.id,
    entity: "challenge_account",
    verb,
    from_status: from,
    to_status: to,
  })
  return {
    entity: "challenge_account",
    id: account.id,
    challenge_id: account.challenge_id,
    verb,
    from_status: from,
    to_status: to,
  }
}
