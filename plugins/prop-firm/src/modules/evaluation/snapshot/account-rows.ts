import { restoreState, withoutHistory } from "@highwater/domain"
import type { Decision, OpenQuestion, SerializedState } from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { quietAgain } from "../engine/quiet-again"
import { compileCached } from "../engine/compile-cached"
import type {
  AccountIdentity,
  DataQuality,
  EvaluatedAccount,
} from "../engine/evaluated-account"
import type { FeedDoubt } from "../quality/feed-doubt"
import type { WireGaps } from "../memory/wire-gaps"

/** What tells accounts apart, and how far each row is written. */
export type AccountRow = {
  challenge_account_id: string
  part: number
  slot: number
  connection_id: string
  login: string
  currency: string
  terms_hash: string
  /** The version of the rules engine it is pinned to. */
  engine: string
  seq: string
  number: number
  first_wire_seq: string | null
  last_wire_seq: string | null
  wire_gaps: WireGaps | null
  /** The largest move of equity of late, and how many moves were seen. */
  usual_move: number
  moves: number
}

type StateRow = {
  challenge_account_id: string
  state: SerializedState
  decision: Decision | null
  number: number
  seq: string
  balance: string
  equity: string
  quality: DataQuality
  doubt: FeedDoubt | null
  open: OpenQuestion[] | null
  event_at: Date | null
}

const IDENTITY = [
  "challenge_account_id",
  "part",
  "slot",
  "connection_id",
  "login",
  "currency",
  "terms_hash",
  "engine",
  "seq",
  "number",
  "first_wire_seq",
  "last_wire_seq",
  "wire_gaps",
  "usual_move",
  "moves",
].map((column) => `s.${column}`)

/** Accounts without their states, which are large. */
export const selectAccountRows = (knex: Knex) =>
  knex("prop_account_state as s").select<AccountRow[]>(IDENTITY)

/** The terms of accounts, compiled once for each version of the engine. */
export async function readTerms(
  knex: Knex,
  rows: readonly AccountRow[]
): Promise<(row: AccountRow) => AccountIdentity> {
  const hashes = [...new Set(rows.map(({ terms_hash }) => terms_hash))]
  const terms = await knex("prop_evaluation_terms")
    .whereRaw("hash = any(?)", [hashes])
    .select<{ hash: string; document: unknown }[]>("hash", "document")
  const byHash = new Map(terms.map(({ hash, document }) => [hash, document]))
  return (row) => {
    const document = byHash.get(row.terms_hash)
    if (document === undefined) {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        `Terms ${row.terms_hash} are missing.`
      )
    }
    return {
      id: row.challenge_account_id,
      part: row.part,
      slot: row.slot,
      connectionId: row.connection_id,
      login: row.login,
      currency: row.currency,
      compiled: compileCached(row.terms_hash, document, row.engine),
    }
  }
}

/** A written state, and the journal row it is the state after. */
export type ReadState = { account: EvaluatedAccount; seq: number }

/** The written general form of accounts, by their ids. */
export async function readStates(
  knex: Knex,
  identities: readonly AccountIdentity[]
): Promise<Map<string, ReadState>> {
  const rows = await knex("prop_account_state")
    .whereRaw("challenge_account_id = any(?)", [identities.map(({ id }) => id)])
    .select<StateRow[]>(
      "challenge_account_id",
      "state",
      "decision",
      "number",
      "seq",
      "balance",
      "equity",
      "quality",
      "doubt",
      "open",
      "event_at"
    )
  const byId = new Map(rows.map((row) => [row.challenge_account_id, row]))
  const states = new Map<string, ReadState>()
  for (const identity of identities) {
    const row = byId.get(identity.id)
    if (row) {
      states.set(identity.id, {
        account: accountOf(identity, row),
        seq: Number(row.seq),
      })
    }
  }
  return states
}

function accountOf(identity: AccountIdentity, row: StateRow): EvaluatedAccount {
  const { id, part, slot, connectionId, login, currency, compiled } = identity
  const state = withoutHistory(restoreState(compiled.program, row.state))
  return {
    id,
    part,
    slot,
    connectionId,
    login,
    currency,
    compiled,
    state,
    decision: quietAgain(compiled.program, state, row.decision),
    number: row.number,
    balance: row.balance,
    equity: row.equity,
    quality: row.quality,
    doubt: row.doubt,
    open: row.open ?? [],
    eventAt: row.event_at?.toISOString() ?? null,
  }
}
