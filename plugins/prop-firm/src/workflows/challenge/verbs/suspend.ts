import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { lockChallenge } from "../../../modules/challenge/moves/lock-challenge"
import type { Move } from "../../../modules/challenge/moves/move"
import { moveChallenge } from "../../../modules/challenge/moves/move-challenge"
import { wasMoved } from "../../../modules/challenge/moves/was-moved"
import { contextOf, type ChallengeMoveInput } from "../move-input"

/** A person pauses a challenge; it remembers where it was. */
export async function suspend(
  trx: Knex.Transaction,
  input: ChallengeMoveInput
): Promise<Move[]> {
  const challenge = await lockChallenge(trx, input.challenge_id)
  if (await wasMoved(trx, input.key)) {
    return []
  }
  return [await moveChallenge(trx, challenge, "suspend", contextOf(input))]
}
