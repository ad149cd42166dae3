import { restoreState } from "@highwater/domain"
import type { Decision, SerializedState } from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { compileCached } from "../engine/compile-cached"
import type { DataQuality, EvaluatedAccount } from "../engine/evaluated-account"

type StateRow = {
  challenge_account_id: string
  part: number
  connection_id: string
  login: string
  currency: string
  terms_hash: string
  document: unknown
  state: SerializedState
  decision: Decision | null
  number: number
  last_wire_seq: string | null
  balance: string
  equity: string
  quality: DataQuality
  event_at: Date | null
  head: string
}

export type LoadedAccount = { account: EvaluatedAccount; head: bigint }

/** How accounts are asked for: by their platform logins or by their own ids. */
export type AccountsWanted =
  { connectionId: string; logins: string[] } | { ids: string[] }

/**
 * Reads account states together with the heads they stand at, in one statement
 * and so of one moment: a state is true while its partition's head stands still.
 */
export async function loadAccounts(
  knex: Knex,
  wanted: AccountsWanted
): Promise<LoadedAccount[]> {
  const query = knex("prop_account_state as s")
    .join("prop_evaluation_terms as t", "t.hash", "s.terms_hash")
    .leftJoin("prop_evaluation_head as h", "h.part", "s.part")
    .select<StateRow[]>(
      "s.*",
      "t.document",
      knex.raw("coalesce(h.seq, 0) as head")
    )
  const rows =
    "ids" in wanted
      ? await query.whereRaw("s.challenge_account_id = any(?)", [wanted.ids])
      : await query
          .where("s.connection_id", wanted.connectionId)
          .whereRaw("s.login = any(?)", [wanted.logins])
  return rows.map((row) => ({
    account: accountOf(row),
    head: BigInt(row.head),
  }))
}

function accountOf(row: StateRow): EvaluatedAccount {
  const compiled = compileCached(row.terms_hash, row.document)
  return {
    id: row.challenge_account_id,
    part: row.part,
    connectionId: row.connection_id,
    login: row.login,
    currency: row.currency,
    compiled,
    state: restoreState(compiled.program, row.state),
    decision: row.decision,
    number: row.number,
    lastWireSeq: row.last_wire_seq === null ? null : Number(row.last_wire_seq),
    balance: row.balance,
    equity: row.equity,
    quality: row.quality,
    eventAt: row.event_at?.toISOString() ?? null,
  }
}
