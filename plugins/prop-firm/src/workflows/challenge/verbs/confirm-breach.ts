import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Move } from "../../../modules/challenge/moves/move"
import { moveChallenge } from "../../../modules/challenge/moves/move-challenge"
import { closeTaskByKey } from "../../../modules/support/close-task-by-key"
import { lockUnlessMoved } from "../lock-unless-moved"
import { contextOf, type BreachMoveInput } from "../move-input"

/** A person confirms a breach that was under review: the challenge is lost. */
export async function confirmBreach(
  trx: Knex.Transaction,
  input: BreachMoveInput
): Promise<Move[]> {
  const found = await lockUnlessMoved(trx, input)
  if (!found) {
    return []
  }
  const { challenge } = found
  const context = contextOf(input, { breach_id: input.breach_id })
  await closeTaskByKey(trx, `breach:${input.breach_id}`, context.actor.id)
  return [await moveChallenge(trx, challenge, "confirm", context)]
}
