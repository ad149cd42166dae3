import { formatMoney } from "../money/format-money"
import { parseMoney } from "../money/parse-money"
import { parsePercent } from "../money/parse-percent"
import { percentOf } from "../money/percent-of"
import { ratioPercent } from "../money/ratio-percent"
import type { AllowanceTerms } from "../terms/allowance"
import type { RuleKindName, TermsOf } from "../terms/rule-schema"
import type { Terms } from "../terms/terms-schema"

/** Headline figures of some terms; null where there is no such rule. */
export interface TermsFacts {
  target: string | null
  target_percent: string | null
  daily_loss: string | null
  daily_loss_percent: string | null
  overall_loss: string | null
  overall_loss_percent: string | null
  overall_trails: string | null
  min_trading_days: number | null
  split: string | null
}

const first = <K extends RuleKindName>(
  terms: Terms,
  kind: K
): TermsOf<K> | null =>
  terms.rules.find((rule): rule is TermsOf<K> => rule.kind === kind) ?? null

const tidy = (percent: string): string =>
  percent.includes(".") ? percent.replace(/\.?0+$/, "") : percent

/** Money and percent of the initial balance, whichever way the terms put it. */
const figures = (
  terms: Terms,
  given: { percent: string } | { amount: string } | null
): [string | null, string | null] => {
  if (!given) return [null, null]
  const initial = parseMoney(terms.initialBalance)
  if ("amount" in given) {
    const amount = parseMoney(given.amount)
    return [
      formatMoney(amount, terms.currency),
      tidy(ratioPercent(amount, initial)),
    ]
  }
  const money = percentOf(initial, parsePercent(given.percent))
  return [formatMoney(money, terms.currency), tidy(given.percent)]
}

const targetOf = (
  rule: TermsOf<"profit_target"> | null
): { percent: string } | { amount: string } | null => {
  if (rule?.amount !== undefined) return { amount: rule.amount }
  return rule?.percent === undefined ? null : { percent: rule.percent }
}

const firstSplit = (terms: Terms): string | null => {
  const split = terms.payout?.split
  if (split === undefined || typeof split === "string") return split ?? null
  return split[0]?.split ?? null
}

/** The figures that cards and comparison tables show. */
export const termsFacts = (terms: Terms): TermsFacts => {
  const daily = first(terms, "daily_loss")
  const overall = first(terms, "overall_loss")
  const allowance = (rule: { allowance: AllowanceTerms } | null) =>
    figures(terms, rule?.allowance ?? null)
  const [target, targetPercent] = figures(
    terms,
    targetOf(first(terms, "profit_target"))
  )
  const [dailyLoss, dailyPercent] = allowance(daily)
  const [overallLoss, overallPercent] = allowance(overall)
  return {
    target,
    target_percent: targetPercent,
    daily_loss: dailyLoss,
    daily_loss_percent: dailyPercent,
    overall_loss: overallLoss,
    overall_loss_percent: overallPercent,
    overall_trails: overall?.trails ?? null,
    min_trading_days: first(terms, "min_trading_days")?.days ?? null,
    split: firstSplit(terms),
  }
}
