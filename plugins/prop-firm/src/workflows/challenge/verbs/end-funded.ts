import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ChallengeState } from "../../../modules/challenge/moves/rows"

/** A won challenge whose funded account is over has ended; its status stays won. */
export async function endFunded(
  trx: Knex.Transaction,
  challenge: ChallengeState
): Promise<void> {
  await trx("prop_challenge")
    .where({ id: challenge.id })
    .update({ ended_at: trx.fn.now(), updated_at: trx.fn.now() })
}
