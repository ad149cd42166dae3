import {
  type Decision,
  describeTerms,
  ENGINE_VERSION,
  type Locale,
  type RuleInWords,
} from "@highwater/domain"
import type { z } from "@medusajs/framework/zod"
import type {
  ChallengeAccountDetail,
  Meter,
} from "../../types/http/challenge-account"
import { compileCached } from "../../modules/evaluation/engine/compile-cached"
import type { AccountRow } from "./account-row"
import { metersAtPass } from "./meters-at-pass"
import { metersOf } from "./meters-of"
import { presentBreach } from "./present-breach"
import { presentRow } from "./present-row"
import { presentTrade } from "./present-trade"
import type { BreachRow, PhaseRow, SiblingRow, TradeRow } from "./read-parts"
import { stepsOf } from "./steps-of"

export type PresentedDetail = z.infer<typeof ChallengeAccountDetail>

/** Everything read about one challenge account, ready to be told. */
export type DetailParts = {
  row: AccountRow
  phases: PhaseRow[]
  siblings: SiblingRow[]
  breaches: BreachRow[]
  trades: TradeRow[]
  /** The terms document that was bought. */
  document: unknown
  /** By which it passed, if it did. */
  passing: Decision | undefined
  /** The language of the sentences. */
  locale: Locale | undefined
}

/** A challenge account as its page shows it, to staff and trader alike. */
export function presentDetail(parts: DetailParts): PresentedDetail {
  const { row, locale } = parts
  const meters = metersAtPass(metersOf(row, locale), parts.passing)
  const { terms } = compileCached(row.terms_hash, parts.document)
  const figures = presentRow(row, meters)
  return {
    ...figures,
    next_reset_at: row.next_instant?.toISOString() ?? null,
    time_zone: terms.day.timeZone,
    data_quality: row.evaluation === null ? "none" : row.quality,
    steps: stepsOf(parts.phases, parts.siblings),
    meters,
    rules: describeTerms(terms, { locale }).map((words) =>
      ruleLine(meters, words)
    ),
    breaches: parts.breaches.map((one) =>
      presentBreach(one, row.currency, locale)
    ),
    positions: parts.trades.map((one) => presentTrade(one, row.currency)),
    terms: {
      id: row.terms_id,
      hash: row.terms_hash,
      version: row.program_version,
    },
    order_id: row.order_id,
    engine_version: row.engine ?? ENGINE_VERSION,
  }
}

function ruleLine(
  meters: z.infer<typeof Meter>[],
  { rule, kind, title, sentence }: RuleInWords
) {
  const meter = meters.find((one) => one.rule === rule)
  return {
    rule,
    kind,
    title,
    sentence,
    required: meter?.level ?? null,
    now: meter?.current ?? null,
    state: meter?.state ?? ("unknown" as const),
  }
}
