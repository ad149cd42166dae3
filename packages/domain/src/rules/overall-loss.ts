import type { CompiledRule } from "../engine/compiled-rule"
import { measuredValue } from "../engine/measured-value"
import type { State } from "../engine/state"
import { formatMoney } from "../money/format-money"
import { allowanceMoney, readAllowance } from "./allowance"
import { allowanceLine } from "./allowance-line"
import { defineKind } from "./define-kind"
import { effectPlan } from "./effect-for"
import { type OverallState, readLock } from "./overall-lock"
import {
  applyCashFlow,
  carryMarks,
  type Overall,
  raiseAtEndOfDay,
  raiseMark,
  rescaleMarks,
  startMarks,
} from "./overall-marks"
import { describeOverall, overallExample, overallFormed } from "./overall-texts"
import { overallTrail } from "./overall-trail"
import { freshRuleState } from "./rule-state"

const start = (overall: Overall, state: State): OverallState => {
  const rule = freshRuleState({ mark: 0n, floor: 0n, locked: false })
  startMarks(overall, rule, state)
  return rule
}

const compile = (overall: Overall): CompiledRule<OverallState> => {
  const { terms, allowance } = overall
  const measured = terms.measured ?? "equity"
  return {
    terms,
    effectFor: effectPlan(terms),
    level: {
      side: "floor",
      daily: false,
      touching: terms.breachWhen === "at_or_below",
      measured,
      level: (rule) => rule.floor,
      trail: overallTrail(overall),
      allowance: (rule, state) =>
        allowanceMoney(allowance, state.initial, rule.mark),
      formed: (rule, state, where) =>
        overallFormed(overall, rule, state, where),
    },
    start: (state) => start(overall, state),
    onDayEnd: (rule, state, snapshot) =>
      raiseAtEndOfDay(overall, rule, state, snapshot),
    onCashFlow: (rule, state, flow) =>
      applyCashFlow(overall, rule, state, flow),
    onRescale: (rule, state) => rescaleMarks(overall, rule, state),
    onTermsChanged: (rule, state, before) => {
      if (before.kind === "overall_loss") {
        carryMarks(overall, rule, state, before)
      }
    },
    report: (rule, state, currency) => {
      const value = measuredValue(measured, state)
      return {
        floor: formatMoney(rule.floor, currency),
        measured: formatMoney(value, currency),
        room: formatMoney(value - rule.floor, currency),
      }
    },
    describe: (state, currency) => describeOverall(overall, state, currency),
    example: (state, currency) => {
      const first = start(overall, state)
      const later = { ...first }
      raiseMark(overall, later, state, state.opening + state.initial / 50n)
      return overallExample(overall, first, later, currency)
    },
  }
}

/** The floor under the whole account: fixed, or trailing a high-water mark until it locks. */
export const overallLoss = defineKind("overall_loss", (terms) => {
  const allowance = readAllowance(terms.allowance)
  return compile({
    terms,
    allowance,
    line: allowanceLine(allowance, -1n),
    lock: readLock(terms),
  })
})
