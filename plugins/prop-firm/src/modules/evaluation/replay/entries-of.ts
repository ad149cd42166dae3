import type { TradingEvent } from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { RowReader } from "../encoding/row-reader"
import { equityEvent } from "../engine/equity-event"
import type { AccountIdentity } from "../engine/evaluated-account"
import { readRows } from "../snapshot/read-rows"

/** An event of one account as the journal has it. */
export type AccountEntry = {
  /** The row of the journal it is in. */
  row: number
  wireSeq: number | null
  event: TradingEvent
  /** Late events: what was found out when it came. */
  differs?: boolean
}

/** The events of one account in rows of its partition, in order. */
export async function* entriesOf(
  knex: Knex,
  { part, slot, compiled }: AccountIdentity,
  after: number,
  upTo: number
): AsyncGenerator<AccountEntry> {
  const scale = compiled.plan?.decimals ?? 0
  for await (const rows of readRows(knex, part, after, upTo)) {
    for (const { seq: row, body } of rows) {
      const reader = new RowReader(body)
      while (reader.next()) {
        if (reader.slot === slot) {
          yield entryOf(reader, row, scale)
        }
      }
    }
  }
}

function entryOf(reader: RowReader, row: number, scale: number): AccountEntry {
  const { journaled, at, seq, balance, equity, low, high } = reader
  if (!journaled) {
    const event = equityEvent(scale, at, balance, equity, low, high)
    return { row, wireSeq: seq, event }
  }
  const { event, differs } = journaled
  return {
    row,
    wireSeq: journaled.seq,
    event,
    ...(differs === undefined ? {} : { differs }),
  }
}
