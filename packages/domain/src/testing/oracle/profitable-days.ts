import type { TermsOf } from "../../terms/rule-schema"
import { Rational } from "./rational"
import { sizes } from "./sizes"
import { earlier, type Story } from "./story"
import { counted, ownTrades, tradesOf } from "./trades"
import { daySnapshot, flowsSince, ZERO } from "./values"
import { windowStart } from "./window"

type Rule = TermsOf<"min_profitable_days">

/** What the trades still open then lost in the last `positions` event. */
const openLosses = (story: Story): Rational => {
  const at = story.moments.findLastIndex(
    (one) => one.type === "event" && one.event.type === "positions"
  )
  const moment = story.moments[at]
  if (moment?.type !== "event" || moment.event.type !== "positions") return ZERO
  const gone = tradesOf(story)
    .filter(({ closed }) => closed && closed.index > at)
    .map(({ id }) => id)
  return moment.event.open
    .filter(({ trade }) => !gone.includes(trade))
    .reduce(
      (sum, { profit }) => sum.plus(Rational.from(profit).min(ZERO)),
      ZERO
    )
}

const byEquity = (rule: Rule, story: Story): Map<string, Rational> => {
  const { moments } = story
  const sums = new Map<string, Rational>()
  for (let i = windowStart(rule, moments); i < moments.length; i += 1) {
    const reset = moments[i]
    if (reset?.type !== "reset" || reset.missing) continue
    const start = moments
      .slice(0, i)
      .findLastIndex((one) => one.type === "reset")
    const before = moments[start]
    if (before?.type === "reset" && before.missing) continue
    const from = daySnapshot(earlier(story, i)).equity
    const label = moments[i - 1]?.day.label ?? ""
    const flows = flowsSince(earlier(story, i), start)
    const voided = ownTrades(story)
      .filter(
        ({ closed }) => closed && closed.index > start && closed.index < i
      )
      .reduce((sum, one) => sum.plus(one.net.minus(counted(one))), ZERO)
    sums.set(label, reset.equity.minus(from).minus(flows).minus(voided))
  }
  return sums
}

const byTrades = (rule: Rule, story: Story): Map<string, Rational> => {
  const { moments } = story
  const from = windowStart(rule, moments)
  const first = from === 0 ? "" : (moments[from - 1]?.day.label ?? "")
  const sums = new Map<string, Rational>()
  const add = (day: string, amount: Rational) => {
    if (day >= first) sums.set(day, (sums.get(day) ?? ZERO).plus(amount))
  }
  for (const trade of ownTrades(story)) {
    const { closed } = trade
    if (!closed || closed.index < from) continue
    const byOpening = rule.attributeTo === "open_day"
    add(byOpening ? trade.openedDay : closed.day, counted(trade))
  }
  if (!rule.deductOpenLosses) return sums
  for (let i = from; i < moments.length; i += 1) {
    if (moments[i]?.type !== "reset") continue
    add(moments[i - 1]?.day.label ?? "", openLosses(earlier(story, i)))
  }
  const today = moments.at(-1)?.day.label ?? ""
  if (sums.has(today)) add(today, openLosses(story))
  return sums
}

/** Days whose result is enough. */
export const profitableDays = (rule: Rule, story: Story): number => {
  const { threshold } = rule
  const enough =
    "amount" in threshold
      ? Rational.from(threshold.amount)
      : sizes(story).initial.percent(threshold.percent)
  const sums =
    rule.attributeTo === "equity_change"
      ? byEquity(rule, story)
      : byTrades(rule, story)
  return [...sums.values()].filter((one) => one.compare(enough) >= 0).length
}
