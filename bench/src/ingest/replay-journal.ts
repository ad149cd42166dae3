import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { COMPACT_SLOT, COMPACT_STRIDE } from "@highwater/domain"
import { Memory } from "@highwater/prop-firm/evaluation/memory/memory"
import {
  readStates,
  readTerms,
  selectAccountRows,
} from "@highwater/prop-firm/evaluation/snapshot/account-rows"
import type { ReadState } from "@highwater/prop-firm/evaluation/snapshot/account-rows"
import { PARTS } from "@highwater/prop-firm/evaluation/engine/part-of"
import { PAGE_SIZE } from "@highwater/prop-firm/evaluation/snapshot/page"
import { readRows } from "@highwater/prop-firm/evaluation/snapshot/read-rows"
import { RowApplier } from "@highwater/prop-firm/evaluation/snapshot/row-applier"
import { FIRST_SEQ } from "./account-names"
import { NO_GAPS } from "@highwater/prop-firm/evaluation/memory/wire-gaps"

export interface Replayed {
  perSecond: number
  updates: number
  /** Accounts whose numbers were compared with those of the last snapshot. */
  compared: number
}

/** All accounts as they were before the journal: after their first update. */
const firstStates = async (knex: Knex, memory: Memory): Promise<number[][]> => {
  const rows = await selectAccountRows(knex).orderBy(["part", "slot"])
  const identify = await readTerms(knex, rows)
  const { rows: kept } = await knex.raw<{ rows: { id: string }[] }>(
    `select distinct on (terms_hash) challenge_account_id as id
     from prop_account_state where number = 1 order by terms_hash`
  )
  const named = new Set(kept.map(({ id }) => id))
  const identities = rows.map(identify)
  const states = await readStates(
    knex,
    identities.filter(({ id }) => named.has(id))
  )
  const byTerms = new Map<string, ReadState>()
  states.forEach((state) => {
    byTerms.set(state.account.compiled.hash, state)
  })
  const slots = Array.from({ length: PARTS }, (): number[] => [])
  for (const identity of identities) {
    const state = byTerms.get(identity.compiled.hash)
    if (!state) throw new Error("no account is as it was at first")
    const index = memory.accounts.add({ ...identity, asOf: 0 })
    memory.accounts.put(index, { ...state.account, ...identity })
    memory.accounts.streams.set(index, FIRST_SEQ, FIRST_SEQ, NO_GAPS)
    const own = slots[identity.part]
    if (own) own[identity.slot] = index
  }
  return slots
}

/** The numbers of accounts that have a compact form must be those of the last snapshot, bit for bit. */
const compare = async (
  knex: Knex,
  { accounts }: Memory,
  slots: readonly number[][]
): Promise<number> => {
  let compared = 0
  for (const [part, own] of slots.entries()) {
    const pages = await knex("prop_evaluation_page")
      .where({ part })
      .select<{ page: number; body: Buffer }[]>("page", "body")
    for (const { page, body } of pages) {
      for (let n = 0; n < PAGE_SIZE; n++) {
        const index = own[page * PAGE_SIZE + n]
        if (index === undefined) continue
        const value = (slot: number) =>
          body.readDoubleLE(8 * (n * COMPACT_STRIDE + slot))
        if (value(COMPACT_SLOT.until) === 0) continue
        for (let slot = 0; slot < COMPACT_STRIDE; slot++) {
          const ours = accounts.slots[index * COMPACT_STRIDE + slot]
          if (ours !== value(slot)) {
            const { id } = accounts.held[index] ?? {}
            throw new Error(`${id}: ${slot} is ${ours}, not ${value(slot)}`)
          }
        }
        compared += 1
      }
    }
  }
  return compared
}

/** Evaluates everything in the journal again, from the database, as a restart without a snapshot would. */
export const replayJournal = async (knex: Knex): Promise<Replayed> => {
  const memory = new Memory(knex)
  const slots = await firstStates(knex, memory)
  const begun = performance.now()
  let updates = 0
  for (const [part, own] of slots.entries()) {
    const { accounts, minutes, changes } = memory
    const applier = new RowApplier(accounts, minutes, changes)
    for await (const rows of readRows(knex, part, 0, Infinity)) {
      for (const { seq, body } of rows) {
        // The first row of a partition is the templates' own first update.
        if (seq > 1) updates += applier.apply(seq, body, (slot) => own[slot])
      }
    }
    minutes.finished.clear()
  }
  const seconds = (performance.now() - begun) / 1000
  const compared = await compare(knex, memory, slots)
  return { perSecond: updates / seconds, updates, compared }
}
