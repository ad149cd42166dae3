import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Move } from "../../../modules/challenge/moves/move"
import { moveChallenge } from "../../../modules/challenge/moves/move-challenge"
import { moveChallengeAccount } from "../../../modules/challenge/moves/move-challenge-account"
import { closeTaskByKey } from "../../../modules/support/close-task-by-key"
import { lockUnlessMoved } from "../lock-unless-moved"
import { contextOf, type BreachMoveInput } from "../move-input"

/**
 * A person reverses a breach: the challenge account is active again, and so is a
 * challenge that was lost by it or under review for it.
 */
export async function reverseBreach(
  trx: Knex.Transaction,
  input: BreachMoveInput
): Promise<Move[]> {
  const found = await lockUnlessMoved(trx, input)
  if (!found) {
    return []
  }
  const { challenge, account } = found
  const context = contextOf(input, { breach_id: input.breach_id })
  await closeTaskByKey(trx, `breach:${input.breach_id}`, context.actor.id)
  const moves = [await moveChallengeAccount(trx, account, "reverse", context)]
  if (account.funded) {
    await trx("prop_challenge")
      .where({ id: challenge.id })
      .update({ ended_at: null, updated_at: trx.fn.now() })
  } else if (challenge.status === "lost") {
    moves.push(await moveChallenge(trx, challenge, "reverse", context))
  } else if (challenge.status === "under_review") {
    moves.push(await moveChallenge(trx, challenge, "resume", context))
  }
  return moves
}
