import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ulid } from "ulid"
import type { DoubtNoted } from "../journal/group"

/** Keeps what was doubted, and the readings, for the people who decide on them. */
export async function writeDoubts(
  trx: Knex.Transaction,
  doubts: readonly DoubtNoted[]
): Promise<void> {
  const rows = doubts.flatMap(({ account, event }) =>
    event.doubt === null
      ? []
      : [
          {
            id: `fdbt_${ulid()}`,
            challenge_account_id: account.id,
            event: account.number + 1,
            at: event.reading?.at ?? event.at,
            kind: event.doubt,
            expected: event.expected ?? null,
            reading: event.reading ? JSON.stringify(event.reading) : null,
            aside: event.aside ?? null,
          },
        ]
  )
  if (rows.length > 0) {
    await trx("prop_feed_doubt").insert(rows)
  }
}
