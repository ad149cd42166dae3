import type { TermsOf } from "../../terms/rule-schema"
import { Rational } from "./rational"
import { sizes } from "./sizes"
import type { Story } from "./story"
import { daySnapshot, dayStart, flowAt, flowsSince, ZERO } from "./values"

type Daily = TermsOf<"daily_loss"> | TermsOf<"daily_profit_cap">

/** Highest equity of the running day, seen without the day's cash flows. */
const peak = (story: Story, start: Rational, withHigh: boolean): Rational => {
  const first = dayStart(story.moments)
  let highest = start
  let flows = ZERO
  for (let i = Math.max(0, first); i < story.moments.length; i += 1) {
    flows = flows.plus(flowAt(story, i))
    const moment = story.moments[i]
    if (moment?.type !== "event" || moment.event.type !== "equity") continue
    const { equity, high } = moment.event
    const last = i === story.moments.length - 1
    for (const seen of [
      equity,
      last && !withHigh ? equity : (high ?? equity),
    ]) {
      highest = highest.max(Rational.from(seen).minus(flows))
    }
  }
  return highest
}

const isFirstDay = ({ moments }: Story): boolean => dayStart(moments) < 0

/** What the allowance hangs from, without the cash flows of the day. */
const reference = (rule: Daily, story: Story, withHigh: boolean): Rational => {
  const snapshot = daySnapshot(story)
  switch (rule.reference) {
    case "initial_balance":
      return isFirstDay(story) ? snapshot.balance : sizes(story).initial
    case "balance_at_reset":
      return snapshot.balance
    case "equity_at_reset":
      return snapshot.equity
    case "higher_at_reset":
      return snapshot.balance.max(snapshot.equity)
    case "day_peak_equity":
      return peak(story, snapshot.equity, withHigh)
  }
}

/** Floor or ceiling of the running day; null while its snapshot is missing. */
export const dailyLevel = (
  rule: Daily,
  story: Story,
  withHigh = true
): Rational | null => {
  const start = dayStart(story.moments)
  const reset = story.moments[start]
  if (reset?.type === "reset" && reset.missing) return null
  const base = reference(rule, story, withHigh)
  const { allowance } = rule
  const allowed =
    "amount" in allowance
      ? Rational.from(allowance.amount)
      : (allowance.of === "initial_balance"
          ? sizes(story).initial
          : base
        ).percent(allowance.percent)
  const level =
    rule.kind === "daily_loss" ? base.minus(allowed) : base.plus(allowed)
  return rule.reference === "initial_balance"
    ? level
    : level.plus(flowsSince(story, start))
}
