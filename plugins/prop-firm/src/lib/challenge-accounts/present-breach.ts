import type { Locale } from "@highwater/domain"
import type { z } from "@medusajs/framework/zod"
import type { Breach } from "../../types/http/challenge-account"
import { moneyText } from "./money-text"
import type { BreachRow } from "./read-parts"
import { tellDecision } from "./tell-decision"

/** A breach as pages show it. */
export function presentBreach(
  row: BreachRow,
  currency: string,
  locale: Locale | undefined
): z.infer<typeof Breach> {
  return {
    id: row.id,
    rule: row.rule,
    kind: row.kind,
    effect: row.effect,
    at: row.at.toISOString(),
    measured: moneyText(row.measured, currency),
    limit: moneyText(row.limit, currency),
    explanation: tellDecision(row, locale, row.rule) ?? row.explanation,
    evidence: row.evidence,
    reversed_at: row.reversed_at?.toISOString() ?? null,
  }
}
