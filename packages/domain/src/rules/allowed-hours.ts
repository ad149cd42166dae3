import { z } from "zod"
import { field } from "../terms/field"
import { clockTime, timeZone, weekdays } from "../terms/fields"
import { ruleBase } from "../terms/rule-base"
import { OWN_PAGES } from "./own-pages"
import { say } from "../explain/say"
import type { TermsOf } from "../terms/rule-schema"
import { dateOfEpochDay, epochDayOf } from "../trading-day/epoch-day"
import { instantValue } from "../explain/values/instant-value"
import { weekdaysValue } from "../explain/values/weekdays-value"
import { clockMs, localTime } from "../trading-day/local-time"
import { weekdayOf } from "../trading-day/weekday-of"
import { conductRule } from "./conduct-rule"
import { defineKind, type Kind, type KindGuide } from "./define-kind"
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

const fields = z
  .strictObject({
    ...ruleBase("allowed_hours"),
    from: field(clockTime, "From", "First clock time that is allowed."),
    to: field(
      clockTime,
      "To",
      "Last clock time that is allowed; before `from` it is past midnight."
    ),
    timeZone,
    weekdays: field(weekdays, "Weekdays", "Days on which the hours begin."),
  })
  .meta({
    title: "Allowed hours",
    description: "Trades may be opened at some hours only.",
  })

const guide: KindGuide<z.infer<typeof fields>> = {
  starter: {
    id: "hours",
    kind: "allowed_hours",
    from: "18:00",
    to: "17:00",
    timeZone: "America/New_York",
    weekdays: ["sun", "mon", "tue", "wed", "thu"],
  },
  usual: [
    {
      field: "from",
      value:
        "18:00 to 17:00 New York at Funds.Pro, 17:00 to 15:10 Chicago at Topstep",
      source: OWN_PAGES,
    },
  ],
}

/** Trades may be opened at these hours only. */
export const allowedHours: Kind<typeof fields> = defineKind(
  fields,
  guide,
  (terms) => {
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
        say("describe.allowed_hours", {
          ...hours,
          effect: effectMessage(terms),
        }),
      example: () => say("example.allowed_hours", hours),
    })
  }
)
