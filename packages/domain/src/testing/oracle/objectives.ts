import type { RuleTerms, TermsOf } from "../../terms/rule-schema"
import { Rational } from "./rational"
import { sizes } from "./sizes"
import type { Moment, Story } from "./story"
import { ownTarget } from "./own-target"
import { profitableDays } from "./profitable-days"
import { isFlat, openOf, ownTrades, tradesOf } from "./trades"
import { daySnapshot, flowsSince, known, measure, ZERO } from "./values"
import { windowStart } from "./window"
import { spread } from "./spread"

/** What an objective shows. */
export interface ObjectiveView {
  met: boolean
  report: Record<string, unknown>
}

/** Positive results of voided trades that the balance shows. */
export const voidedProfit = (story: Story): Rational => {
  const shown = story.moments.findLastIndex(
    (one) => one.type === "event" && one.event.type === "equity"
  )
  const paid =
    story.terms.payout?.afterPayout === "reset_to_opening"
      ? windowStart({ window: "payout_cycle" }, story.moments)
      : 0
  return ownTrades(story)
    .filter((one) => one.voided)
    .reduce((sum, { deals }) => {
      const upTo = (end: number) =>
        deals
          .filter(({ index }) => index < end)
          .reduce((all, { net }) => all.plus(net), ZERO)
          .max(ZERO)
      return sum.plus(upTo(shown).minus(upTo(Math.min(paid, shown)))).max(ZERO)
    }, ZERO)
}

const target = (
  rule: TermsOf<"profit_target">,
  story: Story,
  decimals: number
): ObjectiveView => {
  const { opening } = sizes(story)
  let required = ownTarget(rule, story)
  let excluded = ZERO
  for (const other of story.terms.rules) {
    if (other.kind !== "consistency") continue
    const units = spread(other, story)
    excluded = excluded.plus(units.excluded)
    if (other.effect !== "raise_target") continue
    required = required.max(
      units.best.times(Rational.from(100)).dividedBy(Rational.from(other.limit))
    )
  }
  const values = known(story)
  const current = measure(rule.measured ?? "balance", values)
    .minus(excluded)
    .minus(voidedProfit(story))
  const flat = !rule.requireFlat || isFlat(story, values)
  const met = current.compare(opening.plus(required)) >= 0 && flat
  return {
    met,
    report: {
      met,
      required: opening.plus(required).show(decimals),
      current: current.show(decimals),
    },
  }
}

/** Signed open lots of a symbol after so many moments. */
const netAfter = (story: Story, symbol: string, length: number): Rational =>
  openOf(
    tradesOf({ ...story, moments: story.moments.slice(0, length) }).filter(
      (one) => one.account === null && one.symbol === symbol
    )
  ).reduce(
    (sum, { side, left }) =>
      side === "buy" ? sum.plus(left) : sum.minus(left),
    ZERO
  )

const becameFlat = (story: Story, index: number, symbol: string): boolean =>
  netAfter(story, symbol, index).compare(ZERO) !== 0 &&
  netAfter(story, symbol, index + 1).compare(ZERO) === 0

/** Whether the balance moved enough between two resets, without cash flows. */
const moved = (story: Story, percent: string, end: number): boolean => {
  const { moments } = story
  const reset = moments[end]
  if (reset?.type !== "reset" || reset.missing) return false
  const start = moments
    .slice(0, end)
    .findLastIndex((one) => one.type === "reset")
  const before = moments[start]
  if (before?.type === "reset" && before.missing) return false
  const upTo = { ...story, moments: moments.slice(0, end) }
  const { initial } = sizes(upTo)
  const from = daySnapshot(upTo).balance
  const change = reset.balance.minus(from).minus(flowsSince(upTo, start))
  return change.max(change.negated()).compare(initial.percent(percent)) >= 0
}

const dayBefore = (moments: readonly Moment[], index: number): string => {
  const before = moments[index - 1]
  return before ? before.day.label : ""
}

const tradingDays = (rule: TermsOf<"min_trading_days">, story: Story) => {
  const { countWhen } = rule
  const { moments } = story
  const days = new Set<string>()
  const own = ownTrades(story)
  for (let i = windowStart(rule, moments); i < moments.length; i += 1) {
    const moment = moments[i]
    if (!moment) continue
    if (typeof countWhen === "object") {
      if (moved(story, countWhen.balanceMoved.percent, i)) {
        days.add(dayBefore(moments, i))
      }
      continue
    }
    const touched = own.filter(
      ({ openedIndex, deals }) =>
        openedIndex === i || deals.some(({ index }) => index === i)
    )
    const counts = touched.some((trade) => {
      if (countWhen === "position_opened") return trade.openedIndex === i
      if (countWhen === "position_flat") {
        return becameFlat(story, i, trade.symbol)
      }
      return trade.closed?.index === i && trade.closed.day === trade.openedDay
    })
    if (counts) days.add(moment.day.label)
  }
  return days.size
}

const shareOf = (rule: TermsOf<"consistency">, story: Story) => {
  const { total, best, winners } = spread(rule, story)
  if (total.compare(ZERO) <= 0) return null
  if (rule.formula === "best_share") return best.dividedBy(total)
  const others = winners.length > 1 ? winners.length - 1 : 1
  return winners
    .reduce((sum, one) => sum.plus(one), ZERO)
    .minus(best)
    .dividedBy(Rational.from(others))
    .dividedBy(best)
}

const consistency = (
  rule: TermsOf<"consistency">,
  story: Story,
  decimals: number
): ObjectiveView => {
  const share = shareOf(rule, story)
  const { best, total, excluded } = spread(rule, story)
  const against = share?.compare(
    ZERO.plus(Rational.from(1)).percent(rule.limit)
  )
  const inside =
    against !== undefined &&
    (rule.compare === "at_most"
      ? against <= 0
      : rule.compare === "below"
        ? against < 0
        : against >= 0)
  const met = rule.effect === "exclude_excess" || inside
  return {
    met,
    report: {
      met,
      share: share?.times(Rational.from(100)).show(2) ?? null,
      best: best.show(decimals),
      total: total.show(decimals),
      excluded: excluded.show(decimals),
    },
  }
}

const days = (required: number, current: number): ObjectiveView => ({
  met: current >= required,
  report: { met: current >= required, required, current },
})

/** How an objective stands; null for rules that are none. */
export const objective = (
  rule: RuleTerms,
  story: Story,
  decimals: number
): ObjectiveView | null => {
  switch (rule.kind) {
    case "profit_target":
      return target(rule, story, decimals)
    case "min_trading_days":
      return days(rule.days, tradingDays(rule, story))
    case "min_profitable_days":
      return days(rule.days, profitableDays(rule, story))
    case "consistency":
      return consistency(rule, story, decimals)
    default:
      return null
  }
}
