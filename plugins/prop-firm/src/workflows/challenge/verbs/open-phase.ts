import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { enqueueOutbox } from "../../../lib/enqueue-outbox"
import { insertChallengeAccount } from "../../../modules/challenge/purchase/insert-challenge-account"
import type { FirstPhase } from "../../../modules/challenge/purchase/purchase"
import type { MoveContext } from "../../../modules/challenge/moves/move"
import type { ChallengeState } from "../../../modules/challenge/moves/rows"

/** Opens the challenge account of a further phase and asks for its platform login. */
export async function openPhase(
  trx: Knex.Transaction,
  challenge: ChallengeState,
  phase: FirstPhase,
  { actor }: MoveContext
): Promise<string> {
  const phase_index = challenge.phase_index + 1
  const challenge_account_id = await insertChallengeAccount(trx, {
    challenge_id: challenge.id,
    phase_index,
    phase,
    actor,
  })
  await trx("prop_challenge")
    .where({ id: challenge.id })
    .update({ phase_index, updated_at: trx.fn.now() })
  await enqueueOutbox(trx, {
    topic: "platform.open_account",
    key: `open:${challenge_account_id}`,
    payload: { challenge_account_id },
    stream: challenge_account_id,
  })
  return challenge_account_id
}
