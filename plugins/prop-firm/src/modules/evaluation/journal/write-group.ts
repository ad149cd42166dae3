import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { enqueueOutbox } from "../../../lib/enqueue-outbox"
import { outboxStatement } from "../../../lib/outbox-statement"
import type { Statement } from "../../../lib/statement"
import { ByteWriter } from "../encoding/byte-writer"
import type { StateRow } from "../read-model/state-row"
import { touchConnections } from "../read-model/touch-connections"
import { writeCandles } from "../read-model/write-candles"
import { statesStatement } from "../read-model/states-statement"
import { writeStates } from "../read-model/write-states"
import type { Candle, Group, Opened } from "./group"
import { writeDoubts } from "../quality/write-doubts"
import { decisionsStatements } from "./decisions-statements"
import { writeOpened } from "./write-opened"
import { writeTrades } from "./write-trades"

/** What is written for readers together with the commit. */
export type Told = {
  states: StateRow[]
  opened: Opened[]
  candles: Candle[]
  connections: Group["connections"]
}

/**
 * Commits a group. Comparing and advancing the heads, appending the journal,
 * keeping the answers of requests with a key, and what was decided with its
 * effects are one statement: a breach waits for one answer of the database. Only
 * what is rare takes a transaction of several.
 *
 * @throws where another writer was faster (`isHeadMoved`), or a request key is
 * taken (`isKeyTaken`); nothing is written
 */
export async function writeGroup(
  knex: Knex,
  group: Group,
  told: Told
): Promise<void> {
  const isOneStatement =
    told.opened.length === 0 &&
    told.candles.length === 0 &&
    told.connections.size === 0 &&
    group.trades.length === 0 &&
    group.doubts.length === 0 &&
    group.reversals.length === 0
  if (isOneStatement) {
    await run(knex, together(journalOf(group), besideOf(group, told)))
    return
  }
  await knex.transaction(async (trx) => {
    await run(trx, journalOf(group))
    // In the order of what is written behind commits: else the two wait for one another.
    await writeOpened(trx, told.opened)
    await writeStates(trx, told.states)
    for (const statement of decisionsStatements(group.kept)) {
      await run(trx, statement)
    }
    await markReversed(trx, group)
    await writeCandles(trx, told.candles)
    await writeTrades(trx, group.trades)
    await writeDoubts(trx, group.doubts)
    await touchConnections(trx, told.connections)
    await enqueueOutbox(trx, ...group.outbox)
  })
}

async function run(knex: Knex, { sql, bindings }: Statement): Promise<void> {
  await knex.raw(sql, bindings)
}

/** What goes with the journal where nothing rare does. */
const besideOf = ({ kept, outbox }: Group, { states }: Told): Statement[] => [
  ...(states.length > 0 ? [statesStatement(states)] : []),
  ...decisionsStatements(kept),
  ...(outbox.length > 0 ? [outboxStatement(outbox)] : []),
]

/** One statement: it is done as a whole, without a transaction around it. */
function together(
  { sql, bindings }: Statement,
  beside: readonly Statement[]
): Statement {
  if (beside.length === 0) {
    return { sql, bindings }
  }
  const named = beside.map((one, n) => `beside_${n} as (${one.sql})`)
  return {
    sql: `with ${named.join(", ")} ${sql}`,
    bindings: [...beside.flatMap((one) => one.bindings), ...bindings],
  }
}

/** The journal and the answers; with neither, nothing is compared. */
function journalOf({ parts, answers }: Group): Statement {
  const ordered = [...parts].sort(([a], [b]) => a - b)
  const kept = [...answers.values()]
  const requestKeys = kept.map(({ key }) => key)
  const bodies = new ByteWriter()
  const ends = ordered.map(([, { row }]) => {
    row.appendTo(bodies, requestKeys)
    return bodies.length
  })
  return {
    sql: "select prop_journal_commit(?, ?, ?, ?, ?, ?, ?, ?, ?)",
    bindings: [
      ordered.map(([part]) => part),
      ordered.map(([, { from }]) => from),
      ordered.map(([, { row }]) => row.entries),
      ends,
      bodies.written(),
      kept.map(({ source }) => source),
      requestKeys,
      kept.map(({ digest }) => digest),
      kept.map(({ answer }) => JSON.stringify(answer)),
    ],
  }
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
