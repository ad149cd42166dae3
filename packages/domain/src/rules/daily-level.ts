import type { CompiledRule, LevelPart, Trail } from "../engine/compiled-rule"
import { type LevelLine, levelAt } from "../engine/level-line"
import type { RuleState, State } from "../engine/state"
import { moneyValue } from "../explain/values/money-value"
import { say } from "../explain/say"
import { formatMoney } from "../money/format-money"
import type { Money } from "../money/money"
import type { Percent } from "../money/percent"
import type { TermsOf } from "../terms/rule-schema"
import { measuredValue } from "../engine/measured-value"
import { type Allowance, allowanceMoney, readAllowance } from "./allowance"
import { allowanceLine } from "./allowance-line"
import { allowanceMessage, describeAllowance } from "./allowance-message"
import {
  referenceMessage,
  referenceShift,
  snapshotReference,
} from "./daily-reference"
import { effectPlan } from "./effect-for"
import { effectMessage } from "./effect-message"
import { levelEdge } from "./level-edge"
import { freshRuleState } from "./rule-state"

type DailyTerms = TermsOf<"daily_loss"> | TermsOf<"daily_profit_cap">

interface Side {
  side: "floor" | "ceiling"
  sign: 1n | -1n
}

/** The day's reference before its cash flows: its snapshot, or the opening balance before any event. */
const dayReference = (terms: DailyTerms, state: State): Money =>
  state.day
    ? snapshotReference(terms.reference, state.day, state)
    : state.opening

type LineOf = (state: State) => LevelLine

/** The line of a day's levels: cash flows of the day move it, its allowance keeps its amount. */
const dayLine = (
  terms: DailyTerms,
  allowance: Allowance,
  { sign }: Side
): LineOf => {
  const lineOf = allowanceLine(allowance, sign)
  return ({ initial, day }) => {
    const line = lineOf(initial)
    const shift = day ? referenceShift(terms.reference, day) : 0n
    return shift === 0n ? line : { ...line, offset: line.offset + shift }
  }
}

/** The day's peak belongs to the day, not to the rule: the engine raises it once for all. */
const peakTrail = (slope: Percent, lineOf: LineOf): Trail<RuleState> => ({
  follows: "day_peak",
  slope,
  offset: (_, state) => lineOf(state).offset,
  mark: (_, { day }) => day?.peak ?? null,
  limit: () => null,
  moves: () => false,
  raise: () => undefined,
})

const levelPart = (
  terms: DailyTerms,
  allowance: Allowance,
  side: Side,
  lineOf: LineOf
): LevelPart<RuleState> => ({
  side: side.side,
  daily: true,
  touching: terms.breachWhen === "at_or_below",
  measured: terms.measured ?? "equity",
  level: (_, state) =>
    state.day?.unknown
      ? null
      : levelAt(lineOf(state), dayReference(terms, state)),
  trail:
    terms.reference === "day_peak_equity"
      ? peakTrail(allowanceLine(allowance, side.sign)(0n).slope, lineOf)
      : undefined,
  allowance: (_, state) =>
    allowanceMoney(allowance, state.initial, dayReference(terms, state)),
  formed: (_, state, { currency, timeZone }) => {
    if (state.day?.unknown) return say("formed.unknown")
    const money = dayReference(terms, state)
    const reference = state.day
      ? referenceMessage(terms.reference, state.day, state, currency, timeZone)
      : say("reference.opening", { amount: moneyValue(money, currency) })
    return say(`formed.${side.side}`, {
      reference,
      allowance: allowanceMessage(
        allowance,
        allowanceMoney(allowance, state.initial, money),
        currency
      ),
    })
  },
})

const describe = (
  terms: DailyTerms,
  allowance: Allowance,
  state: State,
  currency: string
) => {
  const touching = terms.breachWhen === "at_or_below"
  const beyond = terms.kind === "daily_loss" ? "touch.below" : "touch.above"
  return say(`describe.${terms.kind}`, {
    allowance: describeAllowance(
      allowance,
      allowanceMoney(allowance, state.initial, state.opening),
      currency
    ),
    reference: say(`describe.reference.${terms.reference}`),
    measured: say(`describe.measured.${terms.measured ?? "equity"}`),
    touch: say(touching ? "touch.touching" : beyond),
    effect: effectMessage(terms),
  })
}

const example = (
  terms: DailyTerms,
  allowance: Allowance,
  { side, sign }: Side,
  state: State,
  currency: string
) => {
  const reference = state.opening + state.initial / 50n
  const used = terms.reference === "initial_balance" ? state.initial : reference
  const level = used + sign * allowanceMoney(allowance, state.initial, used)
  const { ok, breach } = levelEdge(level, {
    side,
    touching: terms.breachWhen === "at_or_below",
    currency,
  })
  return say(`example.${terms.kind}`, {
    reference: moneyValue(used, currency),
    floor: moneyValue(level, currency),
    ok: moneyValue(ok, currency),
    breach: moneyValue(breach, currency),
  })
}

/** The rule behind `daily_loss` and, mirrored, `daily_profit_cap`. */
export const dailyLevel = (
  terms: DailyTerms,
  side: Side
): CompiledRule<RuleState> => {
  const allowance = readAllowance(terms.allowance)
  const lineOf = dayLine(terms, allowance, side)
  const level = levelPart(terms, allowance, side, lineOf)
  return {
    terms,
    effectFor: effectPlan(terms),
    level,
    start: () => freshRuleState(),
    report: (rule, state, currency) => {
      const at = level.level(rule, state)
      const measured = measuredValue(level.measured, state)
      const room = at === null ? null : -side.sign * (measured - at)
      return {
        [side.side]: at === null ? null : formatMoney(at, currency),
        measured: formatMoney(measured, currency),
        room: room === null ? null : formatMoney(room, currency),
      }
    },
    describe: (state, currency) => describe(terms, allowance, state, currency),
    example: (state, currency) =>
      example(terms, allowance, side, state, currency),
  }
}
