import { isDeepStrictEqual } from "node:util"
import type { TradingEvent } from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ReplayStep } from "../audit/partition-fold"
import { keepDecision } from "../journal/keep-decision"

type Figures = Record<string, unknown>

/** How a replay came to one breach, step by step. */
export type Proof = {
  /** The stored breach; null where none is stored. */
  breach_id: string | null
  rule: string
  kind: string
  /** What the account was before the event. */
  before: {
    number: number
    at: string | null
    balance: string
    equity: string
    quality: string
    /** What the rule showed then. */
    figures: Figures | null
  }
  /** Number of the event in the account's history, and its row in the journal. */
  number: number
  row: number
  event: TradingEvent
  /** The rule as the terms have it. */
  terms: Figures | null
  figures: Figures | null
  measured: string | null
  limit: string | null
  explanation: string
  effect: string
  status: string
  /** Whether decision, figures, words and evidence are stored to the bit. */
  equal: boolean
}

type Stored = {
  id: string
  rule: string
  event: number
  trade: string | null
  measured: string | null
  limit: string | null
  explanation: string
  effect: string
  evidence: Figures
  decision: Figures
}

const asJson = <Value>(value: Value) =>
  JSON.parse(JSON.stringify(value)) as Value

/** The breaches stored of an account, to compare with what a replay finds. */
export async function readBreaches(
  knex: Knex,
  id: string
): Promise<ReadonlyMap<string, Stored>> {
  const rows = await knex("prop_breach as b")
    .join("prop_decision as d", "d.id", "b.decision_id")
    .where("b.challenge_account_id", id)
    .select<Stored[]>(
      "b.id",
      "b.rule",
      "d.event",
      "b.trade",
      "b.measured",
      "b.limit",
      "b.explanation",
      "b.effect",
      "b.evidence",
      "d.decision"
    )
  return new Map(
    rows.map((row) => [keyOf(row.event, row.rule, row.trade), row])
  )
}

/** The breaches of one step of a replay, with what led to each. */
export function proofsOf(
  { before, entry, decision }: ReplayStep,
  stored: ReadonlyMap<string, Stored>
): Proof[] {
  const { breaches } = keepDecision(before, entry, decision)
  return breaches.map(({ rule, kind, trade, evidence, ...breach }) => {
    const found = stored.get(keyOf(entry.number, rule, trade))
    const { measured, limit, explanation, effect } = breach
    const {
      before: earlier,
      terms_rule,
      figures,
    } = evidence as {
      before: { figures: Figures | null }
      terms_rule?: Figures
      figures: Figures | null
    }
    const isEqual =
      found !== undefined &&
      isDeepStrictEqual(
        asJson({ measured, limit, explanation, effect, evidence, decision }),
        {
          measured: found.measured,
          limit: found.limit,
          explanation: found.explanation,
          effect: found.effect,
          evidence: found.evidence,
          decision: found.decision,
        }
      )
    return {
      breach_id: found?.id ?? null,
      rule,
      kind,
      before: {
        number: before.number,
        at: before.eventAt,
        balance: before.balance,
        equity: before.equity,
        quality: before.quality,
        figures: earlier.figures,
      },
      number: entry.number,
      row: entry.seq,
      event: entry.event,
      terms: terms_rule ?? null,
      figures,
      measured,
      limit,
      explanation,
      effect,
      status: decision.status,
      equal: isEqual,
    }
  })
}

const keyOf = (event: number, rule: string, trade: string | null) =>
  `${event} ${rule} ${trade ?? ""}`
