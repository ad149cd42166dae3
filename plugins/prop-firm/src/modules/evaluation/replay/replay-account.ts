import { isDeepStrictEqual } from "node:util"
import { restoreState, serializeState, withoutHistory } from "@highwater/domain"
import type { Decision, SerializedState } from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import type { EvaluatedAccount } from "../engine/evaluated-account"
import { firstAccount } from "../engine/first-account"
import { foldJournal } from "./fold-journal"
import { readIdentity } from "./read-identity"

export type ReplayResult = {
  equal: boolean
  /** Events folded. */
  events: number
  /** What differs between the replay and what is stored. */
  differences: string[]
}

type Stored = {
  state: SerializedState
  decision: Decision | null
  number: number
  status: string
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
      const identity = await readIdentity(trx, id)
      const stored = await readStored(trx, id)
      const breaches: StoredBreach[] = []
      let account = firstAccount(identity)
      const head = await readHead(trx, identity.part)
      for await (const folded of foldJournal(trx, identity, head)) {
        // Rows of accounts may be a moment behind the journal.
        if (account.number === stored.number) {
          break
        }
        account = folded.account
        for (const { rule, trade } of folded.decision.breaches) {
          breaches.push({ event: account.number, rule, trade })
        }
      }
      const differences = await compare(trx, account, stored, breaches)
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
  const [stored] = await trx("prop_account_state")
    .where("challenge_account_id", id)
    .select<Stored[]>("state", "decision", "number", "status")
  if (!stored) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `${id} is gone.`)
  }
  return stored
}

async function readHead(trx: Knex.Transaction, part: number): Promise<number> {
  const head = await trx("prop_evaluation_head")
    .where({ part })
    .first<{ seq: string } | undefined>("seq")
  return Number(head?.seq ?? 0)
}

async function compare(
  trx: Knex.Transaction,
  account: EvaluatedAccount,
  stored: Stored,
  breaches: StoredBreach[]
): Promise<string[]> {
  const asStored = (value: unknown) =>
    JSON.parse(JSON.stringify(value)) as unknown
  const { program } = account.compiled
  // States of the first form remember their newest events.
  const state = withoutHistory(restoreState(program, stored.state))
  const kept = await trx("prop_breach as b")
    .join("prop_decision as d", "d.id", "b.decision_id")
    .where("b.challenge_account_id", account.id)
    .select<StoredBreach[]>("d.event", "b.rule", "b.trade")
  const names = (found: StoredBreach[]) =>
    found.map((b) => `${b.event} ${b.rule} ${b.trade ?? ""}`).sort()
  const checks: [string, unknown, unknown][] = [
    ["number of events", account.number, stored.number],
    [
      "state",
      asStored(serializeState(account.state)),
      asStored(serializeState(state)),
    ],
    ["last decision", asStored(account.decision), stored.decision],
    ["status", account.decision?.status ?? "active", stored.status],
    ["breaches", names(breaches), names(kept)],
  ]
  return checks
    .filter(([, replayed, kept]) => !isDeepStrictEqual(replayed, kept))
    .map(([what]) => what)
}
