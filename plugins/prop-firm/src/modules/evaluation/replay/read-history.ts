import type { TradingEvent } from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AccountIdentity } from "../engine/evaluated-account"
import { entriesOf } from "./entries-of"

/** Rows of a partition that are read at most to find a history. */
const MOST_ROWS = 256

/**
 * All events of a young account, to compare a late one with; null where the
 * newest rows of its partition do not hold all of them. A late event of an old
 * account is said to be one that might have decided differently.
 */
export async function readHistory(
  knex: Knex,
  account: AccountIdentity,
  number: number,
  head: number
): Promise<TradingEvent[] | null> {
  const after = Math.max(0, head - MOST_ROWS)
  const events: TradingEvent[] = []
  let count = 0
  const ids = new Set<string>()
  for await (const { event } of entriesOf(knex, account, after, head)) {
    count += 1
    const isRepeated = event.id !== undefined && ids.has(event.id)
    if (!isRepeated) {
      events.push(event)
    }
    if (event.id !== undefined) {
      ids.add(event.id)
    }
  }
  return count === number ? events : null
}
