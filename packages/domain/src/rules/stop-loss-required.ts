import { z } from "zod"
import { field } from "../terms/field"
import { duration, percentOrZero } from "../terms/fields"
import { ruleBase } from "../terms/rule-base"
import { OWN_PAGES } from "./own-pages"
import { activeTime, instantOf } from "../engine/active-time"
import type { CompiledRule } from "../engine/compiled-rule"
import type { Offence, Sight } from "../engine/conduct"
import type { OpenTrade, RuleState, State } from "../engine/state"
import { durationValue } from "../explain/values/duration-value"
import { say } from "../explain/say"
import { parsePercent } from "../money/parse-percent"
import { WHOLE } from "../money/percent-of"
import type { TermsOf } from "../terms/rule-schema"
import { instantValue } from "../explain/values/instant-value"
import { parseDurationMs } from "../trading-day/parse-duration"
import { conductRule } from "./conduct-rule"
import { defineKind, type Kind, type KindGuide } from "./define-kind"
import { effectMessage } from "./effect-message"
import { freshRuleState } from "./rule-state"

interface Waiting {
  /** By when a stop is due, on the clock without holds, and since when there is none. */
  due: number
  since: number
}

interface StopState extends RuleState {
  waiting: Readonly<Record<string, Waiting>>
  trades: number
  /** Open trades that were judged and have had no stop since. */
  judged: readonly string[]
  /** How many trades were too long without a stop. */
  without: number
  /** Open trades among them: one that loses its stop again is no second trade. */
  counted?: readonly string[]
}

type StopTerms = TermsOf<"stop_loss_required">

/** When the first stop is due, on the clock without holds; Infinity where none is. */
const firstDue = ({ waiting }: StopState): number => {
  let first = Infinity
  for (const trade in waiting) {
    first = Math.min(first, waiting[trade]?.due ?? Infinity)
  }
  return first
}

const stopWaiting = (rule: StopState, trade: string): void => {
  const { [trade]: _, ...rest } = rule.waiting
  rule.waiting = rest
}

const forget = (rule: StopState, trade: string): void => {
  stopWaiting(rule, trade)
  rule.judged = rule.judged.filter((one) => one !== trade)
}

const countOnce = (rule: StopState, trade: string): void => {
  const { counted = [] } = rule
  if (counted.includes(trade)) return
  rule.counted = [...counted, trade]
  rule.without += 1
}

/** The trade had no stop for too long; whether that breaks the rule depends on how many others had none. */
const judge = (
  terms: StopTerms,
  rule: StopState,
  trade: string,
  since: number,
  timeZone: string
): Offence[] => {
  stopWaiting(rule, trade)
  rule.judged = [...rule.judged, trade]
  countOnce(rule, trade)
  const tolerance = parsePercent(terms.tolerance ?? "0")
  if (BigInt(rule.without) * WHOLE <= tolerance * BigInt(rule.trades)) {
    return []
  }
  return [
    {
      key: `${trade} since ${since}`,
      trade,
      measured: null,
      limit: null,
      message: say("breach.stop_loss_required", {
        trade,
        since: instantValue(since, timeZone),
        within: durationValue(terms.within),
        without: { count: rule.without },
        trades: { count: rule.trades },
        tolerance: { number: terms.tolerance ?? "0" },
      }),
    },
  ]
}

/** Looks whether an open trade has its stop, and waits for it where it has none. */
const expectStop = (
  terms: StopTerms,
  rule: StopState,
  state: State,
  trade: OpenTrade,
  { at, timeZone }: Sight
): Offence[] => {
  if (trade.stopLoss !== null) {
    forget(rule, trade.id)
    rule.offending = rule.offending?.filter((id) => id !== trade.id) ?? []
    return []
  }
  if (Object.hasOwn(rule.waiting, trade.id)) return []
  if (rule.judged.includes(trade.id)) return []
  const within = parseDurationMs(terms.within) ?? 0
  // Without any grace there is nothing to wait for.
  if (within === 0) return judge(terms, rule, trade.id, at, timeZone)
  const due = activeTime(state, at) + within
  rule.waiting = { ...rule.waiting, [trade.id]: { due, since: at } }
  return []
}

const compile = (terms: StopTerms): CompiledRule<StopState> => {
  const within = durationValue(terms.within)
  return conductRule<StopState>({
    terms,
    start: () =>
      freshRuleState({
        waiting: {},
        judged: [],
        trades: 0,
        without: 0,
      }),
    quietUntil: (rule, state) => instantOf(state, firstDue(rule)) ?? -Infinity,
    watch: (rule, state, fact, sight) => {
      switch (fact.type) {
        case "opened":
          rule.trades += 1
          return expectStop(terms, rule, state, fact.trade, sight)
        case "modified":
          return expectStop(terms, rule, state, fact.trade, sight)
        case "closed":
          if (!fact.fully) return []
          forget(rule, fact.trade.id)
          rule.counted = rule.counted?.filter((id) => id !== fact.trade.id)
          return []
        case "time":
          return Object.entries(rule.waiting)
            .filter(([, { due }]) => activeTime(state, fact.to) > due)
            .flatMap(([trade, { since }]) =>
              judge(terms, rule, trade, since, sight.timeZone)
            )
        default:
          return []
      }
    },
    deadline: (rule, state) => {
      const first = firstDue(rule)
      const at = Number.isFinite(first) ? instantOf(state, first) : null
      return at === null ? null : at + 1
    },
    describe: () =>
      say(
        terms.tolerance === undefined
          ? "describe.stop_loss_required"
          : "describe.stop_loss_required.tolerance",
        {
          within,
          tolerance: { number: terms.tolerance ?? "0" },
          effect: effectMessage(terms),
        }
      ),
    example: () => say("example.stop_loss_required", { within }),
  })
}

const fields = z
  .strictObject({
    ...ruleBase("stop_loss_required"),
    within: field(
      duration,
      "Within",
      "How long after its opening, or after a removal, a trade may be without a stop."
    ),
    tolerance: field(
      percentOrZero,
      "Tolerance",
      "Percent of trades that may be without one; 0 where left out."
    ).optional(),
  })
  .meta({
    title: "Stop loss required",
    description: "Every trade has a stop loss in time.",
  })

const guide: KindGuide<z.infer<typeof fields>> = {
  starter: {
    id: "stop",
    kind: "stop_loss_required",
    within: "PT1M",
    effect: "warn",
  },
  usual: [
    {
      field: "within",
      value:
        "With the order: PropAccount, Falcon. 60 seconds: Finotive. 5 minutes: TraderForge, HyroTrader, OneFunded",
      source: OWN_PAGES,
    },
    {
      field: "tolerance",
      value: "15 % of trades at OneFunded",
      source: OWN_PAGES,
    },
  ],
}

/** Every trade has a stop in time. */
export const stopLossRequired: Kind<typeof fields> = defineKind(
  fields,
  guide,
  compile
)
