import { z } from "zod"
import { field } from "../terms/field"
import { clockTime, timeZone, weekdays } from "../terms/fields"
import { ruleBase } from "../terms/rule-base"
import { OWN_PAGES } from "./own-pages"
import type { CompiledRule } from "../engine/compiled-rule"
import type { Offence } from "../engine/conduct"
import { openCount, openTrades } from "../engine/open-trades"
import type { OpenTrade, RuleState, State } from "../engine/state"
import { say } from "../explain/say"
import type { TermsOf } from "../terms/rule-schema"
import { dateOfEpochDay, epochDayOf } from "../trading-day/epoch-day"
import { instantValue } from "../explain/values/instant-value"
import { weekdaysValue } from "../explain/values/weekdays-value"
import { localTime } from "../trading-day/local-time"
import { resetInstant } from "../trading-day/reset-instant"
import { weekdayOf } from "../trading-day/weekday-of"
import { conductRule } from "./conduct-rule"
import { defineKind, type Kind, type KindGuide } from "./define-kind"
import { effectMessage } from "./effect-message"
import { freshRuleState } from "./rule-state"

interface FlatState extends RuleState {
  /** The next instant at which the account must be flat, and the last one that passed. */
  next: number | null
  last: number | null
  /** The one that was broken last: one breach is enough. */
  broken: number | null
}

type FlatTerms = TermsOf<"flat_by">

/** The first instant of the terms at or after a given one. */
const nextFlat = (terms: FlatTerms, from: number): number => {
  let day = epochDayOf(localTime(from, terms.timeZone).date) - 1
  for (;;) {
    const date = dateOfEpochDay(day)
    if (terms.weekdays.includes(weekdayOf(date))) {
      const at = resetInstant(date, terms.at, terms.timeZone)
      if (at >= from) return at
    }
    day += 1
  }
}

const offence = (
  terms: FlatTerms,
  flat: number,
  open: readonly OpenTrade[],
  key: "breach.flat_by.open" | "breach.flat_by.opened"
): Offence => ({
  key: `flat by ${flat}`,
  trade: open.length === 1 ? (open[0]?.id ?? null) : null,
  measured: null,
  limit: null,
  message: say(key, {
    trades: { list: open.map((one) => one.id) },
    at: instantValue(flat, terms.timeZone),
    opened: instantValue(open[0]?.openedAt ?? flat, terms.timeZone),
  }),
})

/** Passes every instant before `to`, the book being as it was. */
const pass = (
  terms: FlatTerms,
  rule: FlatState,
  state: State,
  to: number
): Offence[] => {
  const found: Offence[] = []
  rule.next ??= nextFlat(terms, to)
  while (rule.next < to) {
    const flat = rule.next
    rule.last = flat
    rule.next = nextFlat(terms, flat + 1)
    // Nobody can close while trading is on hold.
    if (state.held || openCount(state) === 0) continue
    rule.broken = flat
    found.push(offence(terms, flat, openTrades(state), "breach.flat_by.open"))
  }
  return found
}

/** Whether an instant is between the last one to be flat by and the daily reset after it. */
const isBetween = (rule: FlatState, { day }: State, at: number): boolean =>
  rule.last !== null &&
  day !== null &&
  rule.last > day.start &&
  at > rule.last &&
  at < day.end

const compile = (terms: FlatTerms): CompiledRule<FlatState> => {
  const when = {
    weekdays: weekdaysValue(terms.weekdays),
    time: terms.at,
    zone: terms.timeZone,
  }
  return conductRule<FlatState>({
    terms,
    start: () =>
      freshRuleState({
        next: null,
        last: null,
        broken: null,
      }),
    onTermsChanged: (rule) => {
      rule.next = null
      rule.last = null
    },
    quietUntil: ({ next }) => next ?? -Infinity,
    watch: (rule, state, fact, { at }) => {
      if (fact.type === "time") return pass(terms, rule, state, fact.to)
      if (fact.type !== "opened" || !isBetween(rule, state, at)) return []
      const flat = rule.last ?? at
      if (rule.broken === flat) return []
      rule.broken = flat
      return [offence(terms, flat, [fact.trade], "breach.flat_by.opened")]
    },
    deadline: (rule, state) =>
      rule.next === null || openCount(state) === 0 ? null : rule.next + 1,
    describe: () =>
      say("describe.flat_by", { ...when, effect: effectMessage(terms) }),
    example: () => say("example.flat_by", when),
  })
}

const fields = z
  .strictObject({
    ...ruleBase("flat_by"),
    weekdays: field(
      weekdays,
      "Weekdays",
      "Days on which the account must be flat, in the zone given."
    ),
    at: field(
      clockTime,
      "At",
      "Clock time from which no position may be open until the next daily reset."
    ),
    timeZone,
  })
  .meta({
    title: "Flat by",
    description: "No position overnight, or over the weekend.",
  })

const guide: KindGuide<z.infer<typeof fields>> = {
  starter: {
    id: "weekend",
    kind: "flat_by",
    weekdays: ["fri"],
    at: "15:45",
    timeZone: "America/New_York",
    effect: "warn",
  },
  usual: [
    {
      field: "at",
      value:
        "Friday 15:45 New York at PropAccount's white labels; futures firms daily between 15:10 and 16:15 local time",
      source: OWN_PAGES,
    },
  ],
}

/** No position overnight, or over the weekend. */
export const flatBy: Kind<typeof fields> = defineKind(fields, guide, compile)
