import { serializeState } from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { SeenNumbers } from "../audit/seen-numbers"
import type { EvaluatedAccount } from "../engine/evaluated-account"
import { BoundaryDigest } from "./boundary"
import type { Boundary, BoundaryState } from "./boundary"

/** Rows written at once. */
const AT_ONCE = 500

export type BoundaryAccount = { account: EvaluatedAccount; seen: SeenNumbers }

/** Writes the states of a partition at its new boundary; the older ones are not needed any more. */
export async function writeBoundary(
  knex: Knex,
  part: number,
  { seq, month, previousDigest }: Omit<Boundary, "digest">,
  accounts: Iterable<BoundaryAccount>
): Promise<void> {
  await knex.transaction(async (trx) => {
    await trx("prop_journal_boundary_state").where({ part }).delete()
    const digest = new BoundaryDigest(seq, previousDigest)
    let rows: { part: number; slot: number; body: string }[] = []
    const flush = async () => {
      await (rows.length > 0
        ? trx("prop_journal_boundary_state").insert(rows)
        : undefined)
      rows = []
    }
    for (const one of accounts) {
      const { slot } = one.account
      const body = stateOf(one)
      // As the database gives it back: what has no value there has none here.
      const text = JSON.stringify(body)
      digest.add(slot, JSON.parse(text) as BoundaryState)
      rows.push({ part, slot, body: text })
      if (rows.length === AT_ONCE) {
        await flush()
      }
    }
    await flush()
    await trx("prop_journal_boundary")
      .insert({
        part,
        seq,
        month,
        digest: digest.end(),
        previous_digest: previousDigest,
      })
      .onConflict("part")
      .merge()
  })
}

const stateOf = ({ account, seen }: BoundaryAccount): BoundaryState => ({
  id: account.id,
  state: serializeState(account.state),
  decision: account.decision,
  number: account.number,
  balance: account.balance,
  equity: account.equity,
  quality: account.quality,
  eventAt: account.eventAt,
  doubt: account.doubt,
  open: account.open,
  seen: seen.ranges,
})
