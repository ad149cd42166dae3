import { z } from "zod"
import { field } from "../terms/field"
import { count } from "../terms/fields"
import { ruleBase } from "../terms/rule-base"
import { OWN_PAGES } from "./own-pages"
import { activeTime, instantOf } from "../engine/active-time"
import type { CompiledRule } from "../engine/compiled-rule"
import type { Offence } from "../engine/conduct"
import type { RuleState, State } from "../engine/state"
import { say } from "../explain/say"
import type { TermsOf } from "../terms/rule-schema"
import { DAY_MS } from "../trading-day/day-ms"
import { instantValue } from "../explain/values/instant-value"
import { conductRule } from "./conduct-rule"
import { countGauge } from "./count-gauge"
import { defineKind, type Kind, type KindGuide } from "./define-kind"
import { effectMessage } from "./effect-message"
import { freshRuleState } from "./rule-state"

interface InactivityState extends RuleState {
  /** The last activity, on the clock without holds, and as an instant. */
  since: number | null
  sinceAt: number | null
  /** The limit that was reported as passed: an extension makes another one. */
  reported: number | null
}

type InactivityTerms = TermsOf<"inactivity">

const limitOf = (terms: InactivityTerms, state: State): number =>
  terms.days + state.extensionDays

const keyOf = (
  terms: InactivityTerms,
  rule: InactivityState,
  state: State
): string => `${rule.sinceAt} and ${limitOf(terms, state)} days`

const idleDays = (rule: InactivityState, state: State): number =>
  rule.since === null || state.lastAt === null
    ? 0
    : Math.max(
        0,
        Math.floor((activeTime(state, state.lastAt) - rule.since) / DAY_MS)
      )

/** The last instant that is not too long after the last activity. */
const lastInstant = (
  terms: InactivityTerms,
  { since }: InactivityState,
  state: State
): number | null =>
  since === null
    ? null
    : instantOf(state, since + limitOf(terms, state) * DAY_MS)

/** Whether the last activity is too long ago at an instant. */
const isIdle = (
  terms: InactivityTerms,
  rule: InactivityState,
  state: State,
  at: number
): boolean =>
  rule.since !== null &&
  activeTime(state, at) - rule.since > limitOf(terms, state) * DAY_MS

/** That the time is over was said already. */
const isReported = (
  terms: InactivityTerms,
  { standing, reported }: InactivityState,
  state: State
): boolean => standing && reported === limitOf(terms, state)

const offence = (
  terms: InactivityTerms,
  rule: InactivityState,
  state: State,
  since: ReturnType<typeof instantValue>
): Offence => ({
  key: keyOf(terms, rule, state),
  trade: null,
  measured: null,
  limit: String(limitOf(terms, state)),
  message: say("breach.inactivity", {
    days: { count: limitOf(terms, state) },
    activity: say(`activity.${terms.activity}`),
    since,
  }),
})

const isActivity = (terms: InactivityTerms, type: string): boolean =>
  type === (terms.activity === "trade_opened" ? "opened" : "closed")

const note = (rule: InactivityState, state: State, at: number): void => {
  const active = activeTime(state, at)
  // What arrives late does not take back what came after it.
  if (rule.since !== null && active < rule.since) return
  rule.since = active
  rule.sinceAt = at
  rule.standing = false
}

const compile = (terms: InactivityTerms): CompiledRule<InactivityState> =>
  conductRule<InactivityState>({
    terms,
    ends: "expired",
    start: () =>
      freshRuleState({
        since: null,
        sinceAt: null,
        reported: null,
      }),
    quietUntil: (rule, state) => {
      if (rule.since === null) return -Infinity
      return isReported(terms, rule, state)
        ? Infinity
        : (lastInstant(terms, rule, state) ?? 0)
    },
    watch: (rule, state, fact, { at, timeZone }) => {
      if (rule.since === null || isActivity(terms, fact.type)) {
        note(rule, state, at)
      }
      if (fact.type !== "time" || state.held) return []
      if (isReported(terms, rule, state)) return []
      if (!isIdle(terms, rule, state, fact.to)) return []
      rule.reported = limitOf(terms, state)
      return [
        offence(terms, rule, state, instantValue(rule.sinceAt ?? at, timeZone)),
      ]
    },
    deadline: (rule, state) => {
      const at = lastInstant(terms, rule, state)
      return at === null ? null : at + 1
    },
    onForgiven: (rule, state) => {
      rule.excused = [...(rule.excused ?? []), keyOf(terms, rule, state)]
    },
    standing: (rule, state) =>
      isIdle(terms, rule, state, state.lastAt ?? 0) &&
      !rule.excused?.includes(keyOf(terms, rule, state)),
    report: (rule, state) => ({
      limit: limitOf(terms, state),
      current: idleDays(rule, state),
    }),
    meter: (rule, state) =>
      countGauge(
        "days",
        limitOf(terms, state),
        idleDays(rule, state),
        say("room.inactivity", {
          current: { count: idleDays(rule, state) },
          limit: { count: limitOf(terms, state) },
          activity: say(`activity.${terms.activity}`),
        })
      ),
    describe: () =>
      say("describe.inactivity", {
        days: { count: terms.days },
        activity: say(`activity.${terms.activity}`),
        effect: effectMessage(terms),
      }),
    example: () => say("example.inactivity", { days: { count: terms.days } }),
  })

const fields = z
  .strictObject({
    ...ruleBase("inactivity"),
    days: field(count, "Days", "Days of 24 hours that may pass without any."),
    activity: field(
      z.enum(
        ["trade_opened", "trade_closed"],
        "must be trade_opened or trade_closed"
      ),
      "Activity",
      "What counts as activity."
    ),
  })
  .meta({
    title: "Inactivity",
    description: "An account that is not used.",
  })

const guide: KindGuide<z.infer<typeof fields>> = {
  starter: {
    id: "inactive",
    kind: "inactivity",
    days: 30,
    activity: "trade_opened",
  },
  usual: [
    {
      field: "days",
      value: "30 at Lucid, 30 or 7 at For Traders, 14 at Polyfundr",
      source: OWN_PAGES,
    },
  ],
}

/** An account that is not used. */
export const inactivity: Kind<typeof fields> = defineKind(
  fields,
  guide,
  compile
)
