import { say } from "../explain/say"
import type { TermsOf } from "../terms/rule-schema"
import { dateOfEpochDay, epochDayOf } from "../trading-day/epoch-day"
import { instantValue } from "../explain/values/instant-value"
import { weekdaysValue } from "../explain/values/weekdays-value"
import { clockMs, localTime } from "../trading-day/local-time"
import { weekdayOf } from "../trading-day/weekday-of"
import { conductRule } from "./conduct-rule"
import { defineKind } from "./define-kind"
import { effectMessage } from "./effect-message"
import { freshRuleState } from "./rule-state"

type HoursTerms = TermsOf<"allowed_hours">

/** Whether an instant lies inside: hours past midnight belong to the weekday on which they began. */
const isInside = (terms: HoursTerms, at: number): boolean => {
  const { date, ms } = localTime(at, terms.timeZone)
  const from = clockMs(terms.from)
  const to = clockMs(terms.to)
  const today = terms.weekdays.includes(weekdayOf(date))
  if (from < to) return today && ms >= from && ms <= to
  const before = dateOfEpochDay(epochDayOf(date) - 1)
  const yesterday = terms.weekdays.includes(weekdayOf(before))
  return (today && ms >= from) || (yesterday && ms <= to)
}

/** Trades may be opened at these hours only. */
export const allowedHours = defineKind("allowed_hours", (terms) => {
  const hours = {
    from: terms.from,
    to: terms.to,
    zone: terms.timeZone,
    weekdays: weekdaysValue(terms.weekdays),
  }
  return conductRule({
    terms,
    start: () => freshRuleState(),
    quietUntil: () => Infinity,
    watch: (_, __, fact, { at }) => {
      if (fact.type !== "opened" || isInside(terms, at)) return []
      return [
        {
          key: fact.trade.id,
          trade: fact.trade.id,
          measured: null,
          limit: null,
          message: say("breach.allowed_hours", {
            trade: fact.trade.id,
            at: instantValue(at, terms.timeZone),
            ...hours,
          }),
        },
      ]
    },
    describe: () =>
      say("describe.allowed_hours", { ...hours, effect: effectMessage(terms) }),
    example: () => say("example.allowed_hours", hours),
  })
})
