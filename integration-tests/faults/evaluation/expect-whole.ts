import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { auditPartition } from "../../../plugins/prop-firm/src/modules/evaluation/audit/audit-partition"
import { RowReader } from "../../../plugins/prop-firm/src/modules/evaluation/encoding/row-reader"
import { PARTS } from "../../../plugins/prop-firm/src/modules/evaluation/engine/part-of"
import { readRows } from "../../../plugins/prop-firm/src/modules/evaluation/snapshot/read-rows"
import type { Load } from "./load"

/** What an audit of the whole database has replayed and compared. */
export type Audited = {
  events: number
  decisions: number
  breaches: number
  pages: number
}

/** Audits the whole database: nothing may differ. */
export async function expectClean(
  knex: Knex,
  isFast = false
): Promise<Audited> {
  const sum = { events: 0, decisions: 0, breaches: 0, pages: 0 }
  const words: string[] = []
  for (let part = 0; part < PARTS; part++) {
    const audit = await auditPartition(knex, part, { isFast })
    words.push(...audit.words)
    sum.events += audit.events
    sum.decisions += audit.decisions
    sum.breaches += audit.breaches
    sum.pages += audit.pages
  }
  expect(words).toEqual([])
  return sum
}

/**
 * Everything that was acknowledged is in the journal, everything in it once, every
 * breach that a sender was told of is stored, and everything replays.
 */
export async function expectWhole(
  knex: Knex,
  load: Load,
  isFast = false
): Promise<Audited> {
  const kept = await journaled(knex)
  expect(new Set(kept).size).toBe(kept.length)
  const known = new Set(kept)
  expect([...load.acknowledged].filter((one) => !known.has(one))).toEqual([])
  const stored = new Set(await knex("prop_breach").pluck<string[]>("id"))
  expect([...load.breaches].filter((id) => !stored.has(id))).toEqual([])
  await expectStoppedOnce(knex)
  return expectClean(knex, isFast)
}

/** Every account that has breached is stopped on its platform by one effect. */
async function expectStoppedOnce(knex: Knex): Promise<void> {
  const breached = await knex("prop_decision")
    .where("status", "breached")
    .distinct()
    .pluck<string[]>("challenge_account_id")
  const stopped = await knex("prop_outbox")
    .where("topic", "platform.set_access")
    .whereRaw("payload ->> 'right' = 'TRADING_DISABLED'")
    .pluck<string[]>("stream")
  expect(stopped.sort()).toEqual(breached.sort())
}

/** Login and number of every event of a platform in the journal. */
async function journaled(knex: Knex): Promise<string[]> {
  const accounts = await knex("prop_account_state").select<
    { part: number; slot: number; login: string }[]
  >("part", "slot", "login")
  const logins = new Map(
    accounts.map(({ part, slot, login }) => [`${part} ${slot}`, login])
  )
  const names: string[] = []
  for (let part = 0; part < PARTS; part++) {
    for await (const rows of readRows(knex, part, 0, Infinity)) {
      for (const { body } of rows) {
        const reader = new RowReader(body)
        while (reader.next()) {
          const seq = reader.journaled ? reader.journaled.seq : reader.seq
          if (seq !== null) {
            names.push(`${logins.get(`${part} ${reader.slot}`)} ${seq}`)
          }
        }
      }
    }
  }
  return names
}
