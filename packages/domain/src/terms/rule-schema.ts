import { z } from "zod"
import * as conduct from "./conduct-rules"
import * as market from "./market-rules"
import * as levels from "./level-rules"
import * as objectives from "./objective-rules"

const schemas = [
  levels.dailyLoss,
  levels.dailyProfitCap,
  levels.overallLoss,
  levels.groupLoss,
  objectives.profitTarget,
  objectives.minTradingDays,
  objectives.minProfitableDays,
  objectives.consistency,
  market.lotConsistency,
  market.maxVolume,
  market.maxOpenPositions,
  conduct.maxTradesPerDay,
  market.openRisk,
  conduct.stopLossRequired,
  conduct.minTradeDuration,
  market.martingale,
  market.news,
  conduct.flatBy,
  market.hedging,
  conduct.maxDuration,
  conduct.inactivity,
  conduct.allowedSymbols,
  conduct.allowedHours,
] as const

/** Every kind of rule that the format knows. */
export const RULE_KINDS = schemas.map((one) => one.shape.kind.value)

/** Any rule of the format, told apart by its kind. */
export const ruleSchema = z.discriminatedUnion("kind", schemas, {
  error: (issue) =>
    issue.code === "invalid_union"
      ? `is not a known kind (${RULE_KINDS.join(", ")})`
      : undefined,
})

export type RuleTerms = z.infer<typeof ruleSchema>
export type RuleKindName = RuleTerms["kind"]
export type TermsOf<K extends RuleKindName> = Extract<RuleTerms, { kind: K }>
