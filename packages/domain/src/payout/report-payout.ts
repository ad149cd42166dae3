import type { PayoutReport } from "../engine/decision"
import { isFlat } from "../engine/is-flat"
import type { Program } from "../engine/program"
import type { State } from "../engine/state"
import { formatMoney } from "../money/format-money"
import type { Money } from "../money/money"
import { parseMoney } from "../money/parse-money"
import type { PayoutTerms } from "../terms/payout-schema"
import { nextPayoutDate } from "./next-date"
import {
  availableProfit,
  countedProfit,
  payoutMaximum,
  shareMoney,
} from "./payout-maximum"
import { traderShare } from "./split"

/** Rules that stand in the way: those required and not met, and broken ones that deny payouts. */
const rulesInTheWay = (
  { rules, currency }: Program,
  payout: PayoutTerms,
  state: State
): string[] =>
  rules.flatMap((rule, index) => {
    const kept = state.rules[index]
    const { id } = rule.terms
    if (!kept) return []
    const required = (payout.requires ?? []).includes(id)
    const denies =
      rule.terms.effect === "deny_payout" ||
      (kept.violations > 0 && rule.effectFor(kept.violations) === "deny_payout")
    if (!required && !denies) return []
    if (rule.objective) return rule.objective.met(kept, state) ? [] : [id]
    const stands = rule.standing
      ? rule.standing(kept, state, currency)
      : kept.violations > 0
    return stands ? [id] : []
  })

const waits = (
  program: Program,
  payout: PayoutTerms,
  state: State,
  today: string
): string[] => {
  const next = nextPayoutDate(payout, state, today)
  return [
    ...(next === null || next > today ? ["too_early"] : []),
    ...(payout.requireFlat === true && !isFlat(state)
      ? ["open_positions"]
      : []),
    ...(["breached", "expired", "undetermined"].includes(state.outcome)
      ? ["breached"]
      : []),
    ...rulesInTheWay(program, payout, state),
  ]
}

const amounts = (
  payout: PayoutTerms,
  state: State,
  asked: Money | null,
  maximum: Money
): string[] => {
  const profit = countedProfit(state)
  const available = availableProfit(payout, state)
  const gross = asked ?? maximum
  const minimum = payout.minimum ? shareMoney(payout.minimum, state) : 0n
  const floor = payout.minimumBalance
  const reasons: [string, boolean][] = [
    ["no_profit", profit <= 0n],
    [
      "buffer",
      profit > 0n &&
        available < profit &&
        (available <= 0n || gross > available),
    ],
    ["maximum", gross > maximum],
    ["minimum", gross < minimum],
    [
      "minimum_balance",
      floor !== undefined && state.balance < parseMoney(floor),
    ],
  ]
  return reasons.flatMap(([reason, holds]) => (holds ? [reason] : []))
}

/** What a payout request would meet now, for an amount or for the largest one; null without payout terms. */
export const reportPayout = (
  program: Program,
  state: State,
  at: number,
  asked: Money | null
): PayoutReport | null => {
  const { terms, currency, calendar } = program
  const { payout } = terms
  if (!payout) return null
  const today = calendar.localDate(at)
  const maximum = payoutMaximum(terms, payout, state)
  const reasons = [
    ...amounts(payout, state, asked, maximum),
    ...waits(program, payout, state, today),
  ]
  const gross = asked !== null && asked < maximum ? asked : maximum
  return {
    eligible: reasons.length === 0,
    reasons,
    maximum: formatMoney(maximum, currency),
    traderShare: formatMoney(traderShare(terms, state, gross), currency),
    nextDate: nextPayoutDate(payout, state, today),
  }
}
