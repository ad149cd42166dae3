import type EvaluationModuleService from "@highwater/prop-firm/evaluation/service"
import { Accounts } from "@highwater/prop-firm/evaluation/memory/accounts"
import { NO_GAPS } from "@highwater/prop-firm/evaluation/memory/wire-gaps"
import {
  readStates,
  readTerms,
  selectAccountRows,
} from "@highwater/prop-firm/evaluation/snapshot/account-rows"
import { PARTS, partOf } from "@highwater/prop-firm/evaluation/engine/part-of"
import {
  PAGE_FORM,
  PAGE_SIZE,
  writePage,
} from "@highwater/prop-firm/evaluation/snapshot/page"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { FIRST_SEQ, idOf, loginOf } from "./account-names"
import { zoneTerms } from "./zone-terms"

const ROWS_AT_ONCE = 10_000

interface Seeding {
  knex: Knex
  evaluation: EvaluationModuleService
  connectionId: string
  accounts: number
  zones: readonly string[]
  /** When their first update was, ISO 8601. */
  at: string
}

const templateId = (zone: number) => `chacc_01TEMPLATE${zone}`

/** One account of each zone, started and updated like any other. */
const startTemplates = async (seeding: Seeding): Promise<void> => {
  const { evaluation, connectionId, zones, at } = seeding
  for (const [zone, name] of zones.entries()) {
    await evaluation.start({
      challengeAccountId: templateId(zone),
      connectionId,
      login: `template${zone}`,
      terms: zoneTerms(name),
    })
  }
  const items = zones.map((_, zone) => ({
    index: zone,
    login: `template${zone}`,
    seq: FIRST_SEQ,
    event: {
      type: "equity" as const,
      at,
      balance: "100000",
      equity: "100100",
    },
  }))
  const clockAt = null
  await evaluation.submit({ kind: "wire", connectionId, items, clockAt })
  await evaluation.settle(zones.map((_, zone) => templateId(zone)))
}

/** Rows like those of the templates, with ids, logins and slots of their own. */
const copyRows = async ({ knex, accounts, zones }: Seeding) => {
  const slots = new Array<number>(PARTS).fill(0)
  const parts = Array.from({ length: PARTS }, (): number[] => [])
  zones.forEach((_, zone) => {
    const part = partOf(templateId(zone))
    parts[part]?.push(zone)
    slots[part] = (slots[part] ?? 0) + 1
  })
  for (let from = 0; from < accounts; from += ROWS_AT_ONCE) {
    const to = Math.min(accounts, from + ROWS_AT_ONCE)
    const numbers = Array.from({ length: to - from }, (_, n) => from + n)
    const own = numbers.map((account) => partOf(idOf(account)))
    const ownSlots = own.map((part, n) => {
      parts[part]?.push((from + n) % zones.length)
      const slot = slots[part] ?? 0
      slots[part] = slot + 1
      return slot
    })
    await knex.raw(
      `insert into prop_account_state (challenge_account_id, part, slot, login,
         connection_id, terms_hash, engine, currency, state, decision, number,
         first_wire_seq, last_wire_seq, wire_gaps, status, quality, day, balance,
         equity, room_today, room_total, target_progress, trading_days,
         event_at, next_instant)
       select n.id, n.part, n.slot, n.login, t.connection_id, t.terms_hash,
         t.engine, t.currency, t.state, t.decision, t.number, t.first_wire_seq,
         t.last_wire_seq, t.wire_gaps, t.status, t.quality, t.day, t.balance,
         t.equity, t.room_today, t.room_total, t.target_progress,
         t.trading_days, t.event_at, t.next_instant
       from unnest(?::text[], ?::int[], ?::int[], ?::text[], ?::text[])
         as n(id, part, slot, login, template)
       join prop_account_state t on t.challenge_account_id = n.template`,
      [
        numbers.map(idOf),
        own,
        ownSlots,
        numbers.map(loginOf),
        numbers.map((account) => templateId(account % zones.length)),
      ]
    )
  }
  return parts
}

/** Pages as a snapshot would have left them: of each slot the zone it is a copy of. */
const writePages = async (
  { knex, zones }: Seeding,
  parts: readonly number[][]
) => {
  const templates = zones.map((_, zone) => templateId(zone))
  const rows = await selectAccountRows(knex).whereRaw(
    "s.challenge_account_id = any(?)",
    [templates]
  )
  const identities = rows.map(await readTerms(knex, rows))
  const states = await readStates(knex, identities)
  const memory = new Accounts()
  for (const id of templates) {
    const account = states.get(id)?.account
    if (!account) throw new Error(`${id} was not written`)
    const index = memory.add({ ...account, asOf: 0 })
    memory.put(index, account)
    memory.streams.set(index, FIRST_SEQ, FIRST_SEQ, NO_GAPS)
    if (!memory.isCompact(index)) throw new Error(`${id} is not compact`)
  }
  for (const [part, slots] of parts.entries()) {
    await knex.raw(
      `insert into prop_evaluation_head as h (part, seq, snapshot_seq)
       values (?, 1, 1) on conflict (part) do update set snapshot_seq = h.seq`,
      [part]
    )
    for (let page = 0; page * PAGE_SIZE < slots.length; page++) {
      const from = page * PAGE_SIZE
      // The seeder's own snapshot of the templates may have been faster.
      await knex("prop_evaluation_page")
        .insert({
          part,
          page,
          seq: 1,
          form: PAGE_FORM,
          body: writePage(memory, slots.slice(from, from + PAGE_SIZE)),
        })
        .onConflict(["part", "page"])
        .merge()
    }
  }
}

/**
 * Fills a database with accounts that have had one update today: what a firm has
 * after a snapshot. Four of them are evaluated, the others are copies.
 */
export const seedAccounts = async (seeding: Seeding): Promise<void> => {
  await startTemplates(seeding)
  await writePages(seeding, await copyRows(seeding))
  await seeding.knex.raw("vacuum analyze prop_account_state")
}
