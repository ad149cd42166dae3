import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { enqueueOutbox } from "../../../lib/enqueue-outbox"
import { ByteWriter } from "../encoding/byte-writer"
import type { StateRow } from "../read-model/state-row"
import { touchConnections } from "../read-model/touch-connections"
import { writeCandles } from "../read-model/write-candles"
import { writeStates } from "../read-model/write-states"
import type { Candle, Group, Opened } from "./group"
import { writeDoubts } from "../quality/write-doubts"
import { writeDecisions, writeOpened } from "./write-decisions"
import { writeTrades } from "./write-trades"

/** What is written for readers together with the commit. */
export type Told = {
  states: StateRow[]
  opened: Opened[]
  candles: Candle[]
  connections: Group["connections"]
}

/**
 * Commits a group. Comparing and advancing the heads, appending the journal and
 * keeping the answers of requests with a key are one statement; where nothing
 * else has happened it is all there is.
 *
 * @throws where another writer was faster (`isHeadMoved`), or a request key is
 * taken (`isKeyTaken`); nothing is written
 */
export async function writeGroup(
  knex: Knex,
  group: Group,
  told: Told
): Promise<void> {
  const isPlain =
    told.states.length === 0 &&
    told.candles.length === 0 &&
    told.connections.size === 0 &&
    group.kept.length === 0 &&
    group.trades.length === 0 &&
    group.doubts.length === 0 &&
    group.reversals.length === 0 &&
    group.outbox.length === 0
  if (isPlain) {
    await append(knex, group)
    return
  }
  await knex.transaction(async (trx) => {
    await append(trx, group)
    // In the order of what is written behind commits: else the two wait for one another.
    await writeOpened(trx, told.opened)
    await writeStates(trx, told.states)
    await writeDecisions(trx, group.kept)
    await markReversed(trx, group)
    await writeCandles(trx, told.candles)
    await writeTrades(trx, group.trades)
    await writeDoubts(trx, group.doubts)
    await touchConnections(trx, told.connections)
    await enqueueOutbox(trx, ...group.outbox)
  })
}

async function append(knex: Knex, { parts, answers }: Group) {
  if (parts.size === 0 && answers.size === 0) {
    return
  }
  const ordered = [...parts].sort(([a], [b]) => a - b)
  const kept = [...answers.values()]
  const requestKeys = kept.map(({ key }) => key)
  const bodies = new ByteWriter()
  const ends = ordered.map(([, { row }]) => {
    row.appendTo(bodies, requestKeys)
    return bodies.length
  })
  await knex.raw("select prop_journal_commit(?, ?, ?, ?, ?, ?, ?, ?, ?)", [
    ordered.map(([part]) => part),
    ordered.map(([, { from }]) => from),
    ordered.map(([, { row }]) => row.entries),
    ends,
    bodies.written(),
    kept.map(({ source }) => source),
    requestKeys,
    kept.map(({ digest }) => digest),
    kept.map(({ answer }) => JSON.stringify(answer)),
  ])
}

/**
 * A breach stays on record; that it was undone, and by whom, is noted on it. What
 * is broken after the reversal, in the same commit even, is not undone by it.
 */
async function markReversed(trx: Knex.Transaction, { reversals }: Group) {
  for (const { challengeAccountId, rule, number, by } of reversals) {
    await trx("prop_breach")
      .where({
        challenge_account_id: challengeAccountId,
        ...(rule === null ? { effect: "fail" } : { rule }),
      })
      .whereNull("reversed_at")
      .whereIn(
        "decision_id",
        trx("prop_decision")
          .where("challenge_account_id", challengeAccountId)
          .where("event", "<", number)
          .select("id")
      )
      .update({ reversed_at: trx.fn.now(), reversed_by: by })
  }
}
