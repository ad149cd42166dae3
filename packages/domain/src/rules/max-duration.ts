import { z } from "zod"
import { field } from "../terms/field"
import { count } from "../terms/fields"
import { ruleBase } from "../terms/rule-base"
import { activeTime, instantOf } from "../engine/active-time"
import type { CompiledRule } from "../engine/compiled-rule"
import type { Offence } from "../engine/conduct"
import type { RuleState, State } from "../engine/state"
import { say } from "../explain/say"
import type { TermsOf } from "../terms/rule-schema"
import { DAY_MS } from "../trading-day/day-ms"
import { instantValue } from "../explain/values/instant-value"
import { isTradingDay } from "../trading-day/is-trading-day"
import { conductRule } from "./conduct-rule"
import { countGauge } from "./count-gauge"
import { defineKind, type Kind, type KindGuide } from "./define-kind"
import { effectMessage } from "./effect-message"
import { freshRuleState } from "./rule-state"

interface DurationState extends RuleState {
  /** When the time began, on the clock without holds. */
  since: number | null
  sinceAt: number | null
  /** Trading days begun since then, and the label of the last one. */
  begun: number
  lastDay: string | null
  /** The limit that was reported as passed: an extension makes another one. */
  reported: number | null
}

type DurationTerms = TermsOf<"max_duration">

const limitOf = (terms: DurationTerms, state: State): number =>
  terms.days + state.extensionDays

const today = (state: State): string => state.day?.label ?? ""

/** Full days passed: of 24 hours, or trading days that have ended. */
const passed = (
  terms: DurationTerms,
  rule: DurationState,
  state: State
): number => {
  if (rule.since === null || state.lastAt === null) return 0
  if (terms.count === "calendar") {
    const elapsed = activeTime(state, state.lastAt) - rule.since
    return Math.max(0, Math.floor(elapsed / DAY_MS))
  }
  return rule.lastDay === today(state) ? rule.begun - 1 : rule.begun
}

const begin = (rule: DurationState, state: State, at: number): void => {
  if (rule.since !== null) return
  rule.since = activeTime(state, at)
  rule.sinceAt = at
}

/** Whether the running rule day is counted already, or never will be. */
const isUsed = (rule: DurationState, state: State): boolean => {
  const label = today(state)
  return rule.since === null || rule.lastDay === label || !isTradingDay(label)
}

/** The running rule day is used up from its first moment without a hold. */
const useDay = (rule: DurationState, state: State): void => {
  if (state.held || isUsed(rule, state)) return
  rule.lastDay = today(state)
  rule.begun += 1
}

/** Whether it was reported that this very limit has passed. */
const isKnown = (
  terms: DurationTerms,
  rule: DurationState,
  state: State
): boolean => rule.standing && rule.reported === limitOf(terms, state)

/** The last instant within the limit, counted in days of 24 hours. */
const lastInstant = (
  terms: DurationTerms,
  { since }: DurationState,
  state: State
): number | null =>
  since === null
    ? null
    : instantOf(state, since + limitOf(terms, state) * DAY_MS)

const isOver = (
  terms: DurationTerms,
  rule: DurationState,
  state: State,
  to: number
): boolean => {
  if (rule.since === null) return false
  const limit = limitOf(terms, state)
  return terms.count === "calendar"
    ? activeTime(state, to) - rule.since > limit * DAY_MS
    : rule.begun > limit
}

/** Until when passing time neither uses up a day nor ends the last one. */
const quietUntil = (
  terms: DurationTerms,
  rule: DurationState,
  state: State
): number => {
  const begins = rule.since === null && terms.from === "account_created"
  if (begins || !isUsed(rule, state)) return -Infinity
  if (rule.since === null || isKnown(terms, rule, state)) return Infinity
  if (terms.count === "calendar") {
    return lastInstant(terms, rule, state) ?? -Infinity
  }
  return rule.begun > limitOf(terms, state) ? -Infinity : Infinity
}

const offence = (
  terms: DurationTerms,
  rule: DurationState,
  state: State,
  timeZone: string
): Offence => {
  const limit = limitOf(terms, state)
  return {
    key: `after ${limit} days`,
    trade: null,
    measured: null,
    limit: String(limit),
    message: say("breach.max_duration", {
      days: { count: limit },
      unit: say(`unit.${terms.count}_days`),
      from: say(`from.${terms.from}`),
      since: instantValue(rule.sinceAt ?? 0, timeZone),
    }),
  }
}

const compile = (terms: DurationTerms): CompiledRule<DurationState> =>
  conductRule<DurationState>({
    terms,
    ends: "expired",
    start: () =>
      freshRuleState({
        since: null,
        sinceAt: null,
        begun: 0,
        lastDay: null,
        reported: null,
      }),
    quietUntil: (rule, state) => quietUntil(terms, rule, state),
    watch: (rule, state, fact, { at, timeZone }) => {
      if (fact.type === "time" && terms.from === "account_created") {
        begin(rule, state, at)
      }
      if (fact.type === "opened") begin(rule, state, at)
      useDay(rule, state)
      if (fact.type !== "time" || state.held) return []
      if (isKnown(terms, rule, state)) return []
      if (!isOver(terms, rule, state, fact.to)) return []
      rule.reported = limitOf(terms, state)
      return [offence(terms, rule, state, timeZone)]
    },
    deadline: (rule, state) => {
      if (terms.count === "trading") return null
      const at = lastInstant(terms, rule, state)
      return at === null ? null : at + 1
    },
    onForgiven: (rule, state) => {
      rule.excused = [
        ...(rule.excused ?? []),
        `after ${limitOf(terms, state)} days`,
      ]
    },
    report: (rule, state) => ({
      limit: limitOf(terms, state),
      current: passed(terms, rule, state),
    }),
    meter: (rule, state) =>
      countGauge(
        "days",
        limitOf(terms, state),
        passed(terms, rule, state),
        say("room.days_used", {
          current: { count: passed(terms, rule, state) },
          limit: { count: limitOf(terms, state) },
          unit: say(`unit.${terms.count}_days`),
        })
      ),
    describe: () =>
      say("describe.max_duration", {
        days: { count: terms.days },
        unit: say(`unit.${terms.count}_days`),
        from: say(`from.${terms.from}`),
        effect: effectMessage(terms),
      }),
    example: () =>
      say(`example.max_duration.${terms.count}`, {
        days: { count: terms.days },
      }),
  })

const fields = z
  .strictObject({
    ...ruleBase("max_duration"),
    days: field(count, "Days", "How many days the phase may last."),
    count: field(
      z.enum(["calendar", "trading"], "must be calendar or trading"),
      "Count",
      "`calendar`: days of 24 hours; `trading`: rule days from Monday to Friday."
    ),
    from: field(
      z.enum(
        ["account_created", "first_trade"],
        "must be account_created or first_trade"
      ),
      "From",
      "What starts the clock."
    ),
  })
  .meta({
    title: "Time limit",
    description: "A phase that must be done in time.",
  })

const guide: KindGuide<z.infer<typeof fields>> = {
  starter: {
    id: "time_limit",
    kind: "max_duration",
    days: 30,
    count: "calendar",
    from: "first_trade",
  },
  usual: [
    {
      field: "days",
      value: "FTMO had 30 and 60 days and is unlimited now",
      source: "secondary",
    },
  ],
}

/** A phase that must be done in time. */
export const maxDuration: Kind<typeof fields> = defineKind(
  fields,
  guide,
  compile
)
