import { isDeepStrictEqual } from "node:util"
import { serializeState, start } from "@highwater/domain"
import type { Decision, TradingEvent } from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { compileCached } from "./engine/compile-cached"
import type { EvaluatedAccount } from "./engine/evaluated-account"
import { foldEvent } from "./engine/fold-event"

const PAGE = 2000

export type ReplayResult = {
  equal: boolean
  /** Events folded. */
  events: number
  /** What differs between the replay and what is stored. */
  differences: string[]
}

type Stored = {
  part: number
  connection_id: string
  login: string
  terms_hash: string
  currency: string
  document: unknown
  state: unknown
  decision: Decision | null
  number: number
  status: string
}
type JournalRow = {
  number: number
  wire_seq: string | null
  event: TradingEvent
}
type StoredBreach = { event: number; rule: string; trade: string | null }

/**
 * Folds the whole journal of a challenge account from its beginning and compares
 * state, last decision and breaches with what is stored, in one snapshot of the
 * database, so that updates may go on meanwhile.
 *
 * @throws NOT_FOUND when the account is not under evaluation.
 */
export async function replayAccount(
  knex: Knex,
  id: string
): Promise<ReplayResult> {
  return knex.transaction(
    async (trx) => {
      const stored = await readStored(trx, id)
      const breaches: StoredBreach[] = []
      let account = beginning(id, stored)
      for (;;) {
        const rows = await readPage(trx, id, account.number)
        for (const { event, wire_seq, number } of rows) {
          const wireSeq = wire_seq === null ? null : Number(wire_seq)
          const folded = foldEvent(account, { event, wireSeq })
          account = folded.account
          for (const { rule, trade } of folded.decision.breaches) {
            breaches.push({ event: number, rule, trade })
          }
        }
        if (rows.length < PAGE) {
          break
        }
      }
      const differences = await compare(trx, id, account, stored, breaches)
      return {
        equal: differences.length === 0,
        events: account.number,
        differences,
      }
    },
    { isolationLevel: "repeatable read", readOnly: true }
  )
}

async function readStored(trx: Knex.Transaction, id: string): Promise<Stored> {
  const stored = await trx("prop_account_state as s")
    .join("prop_evaluation_terms as t", "t.hash", "s.terms_hash")
    .where("s.challenge_account_id", id)
    .first<Stored | undefined>("s.*", "t.document")
  if (!stored) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Challenge account ${id} is not under evaluation yet.`
    )
  }
  return stored
}

function beginning(id: string, stored: Stored): EvaluatedAccount {
  const compiled = compileCached(stored.terms_hash, stored.document)
  const { openingBalance, initialBalance } = compiled.terms
  return {
    id,
    part: stored.part,
    connectionId: stored.connection_id,
    login: stored.login,
    currency: stored.currency,
    compiled,
    state: start(compiled.program),
    decision: null,
    number: 0,
    lastWireSeq: null,
    balance: openingBalance ?? initialBalance,
    equity: openingBalance ?? initialBalance,
    quality: "none",
    eventAt: null,
  }
}

async function readPage(trx: Knex.Transaction, id: string, after: number) {
  return trx("prop_journal")
    .where({ challenge_account_id: id })
    .where("number", ">", after)
    .orderBy("number")
    .limit(PAGE)
    .select<JournalRow[]>("number", "wire_seq", "event")
}

async function compare(
  trx: Knex.Transaction,
  id: string,
  account: EvaluatedAccount,
  stored: Stored,
  breaches: StoredBreach[]
): Promise<string[]> {
  const asStored = (value: unknown) =>
    JSON.parse(JSON.stringify(value)) as unknown
  const kept = await trx("prop_breach as b")
    .join("prop_decision as d", "d.id", "b.decision_id")
    .where("b.challenge_account_id", id)
    .select<StoredBreach[]>("d.event", "b.rule", "b.trade")
  const names = (found: StoredBreach[]) =>
    found.map((b) => `${b.event} ${b.rule} ${b.trade ?? ""}`).sort()
  const checks: [string, unknown, unknown][] = [
    ["number of events", account.number, stored.number],
    ["state", asStored(serializeState(account.state)), stored.state],
    ["last decision", asStored(account.decision), stored.decision],
    ["status", account.decision?.status ?? "active", stored.status],
    ["breaches", names(breaches), names(kept)],
  ]
  return checks
    .filter(([, replayed, kept]) => !isDeepStrictEqual(replayed, kept))
    .map(([what]) => what)
}
