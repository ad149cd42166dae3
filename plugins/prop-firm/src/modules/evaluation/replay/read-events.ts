import type { TradingEvent } from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AccountIdentity } from "../engine/evaluated-account"
import { entriesOf } from "./entries-of"

/** Every event of an account in the order in which it was evaluated, of both forms of the journal. */
export async function readEvents(
  knex: Knex,
  identity: AccountIdentity
): Promise<TradingEvent[]> {
  const first = await knex("prop_journal_v0")
    .where("challenge_account_id", identity.id)
    .orderBy("number")
    .select<{ event: TradingEvent }[]>("event")
  const events = first.map(({ event }) => event)
  for await (const { event } of entriesOf(knex, identity, 0, Infinity)) {
    events.push(event)
  }
  return events
}
