import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { lockChallengeAccount } from "../../../modules/challenge/moves/lock-challenge-account"
import type { Move } from "../../../modules/challenge/moves/move"
import { moveChallenge } from "../../../modules/challenge/moves/move-challenge"
import { wasMoved } from "../../../modules/challenge/moves/was-moved"
import { closeTaskByKey } from "../../../modules/support/close-task-by-key"
import { contextOf, type BreachMoveInput } from "../move-input"

/** A person confirms a breach that was under review: the challenge is lost. */
export async function confirmBreach(
  trx: Knex.Transaction,
  input: BreachMoveInput
): Promise<Move[]> {
  const { challenge } = await lockChallengeAccount(
    trx,
    input.challenge_account_id
  )
  if (await wasMoved(trx, input.key)) {
    return []
  }
  const context = contextOf(input, { breach_id: input.breach_id })
  await closeTaskByKey(trx, `breach:${input.breach_id}`, context.actor.id)
  return [await moveChallenge(trx, challenge, "confirm", context)]
}
