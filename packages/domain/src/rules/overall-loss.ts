import { overallLock } from "../terms/overall-lock"
import { TRAILS } from "../terms/trails"
import { z } from "zod"
import { allowance } from "../terms/allowance"
import { breakable } from "../terms/effect"
import { field } from "../terms/field"
import { ruleId } from "../terms/fields"
import { breachWhen } from "../terms/breach-when"
import { measured } from "../terms/measured"
import { OWN_PAGES } from "./own-pages"
import type { CompiledRule } from "../engine/compiled-rule"
import { measuredValue } from "../engine/measured-value"
import type { State } from "../engine/state"
import { formatMoney } from "../money/format-money"
import { allowanceMoney, readAllowance } from "./allowance"
import { allowanceLine } from "./allowance-line"
import { defineKind, type Kind, type KindGuide } from "./define-kind"
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

const names = (trigger: string) => ({
  properties: {
    lock: {
      type: "object",
      properties: {
        when: { type: "array", contains: { const: trigger } },
      },
      required: ["when"],
    },
  },
  required: ["lock"],
})

const fields = z
  .strictObject({
    id: ruleId,
    kind: z.literal("overall_loss"),
    trails: field(
      z.enum(TRAILS, `must be one of ${TRAILS.join(", ")}`),
      "Trails",
      "What the high-water mark follows: nothing, the balance or equity at the end of each day, the balance at once, or the equity at once."
    ),
    allowance,
    measured,
    breachWhen,
    lock: overallLock.optional(),
    onPayout: field(
      z.enum(
        ["unchanged", "reduce_high_water_mark", "lock", "reset"],
        "must be unchanged, reduce_high_water_mark, lock or reset"
      ),
      "On payout",
      "What a payout does: `unchanged` (default), `reduce_high_water_mark` by its amount, `lock` the floor, or `reset` the mark to the opening balance and undo a lock."
    ).optional(),
    ...breakable,
  })
  .refine(
    (rule) =>
      !(rule.onPayout === "reset" && rule.lock?.when.includes("payout")),
    {
      path: ["lock", "when"],
      message:
        'cannot name "payout" where onPayout is "reset", which undoes a lock',
    }
  )
  .refine(
    (rule) =>
      !(rule.trails === "none" && rule.lock?.when.includes("floor_reached")),
    {
      path: ["lock", "when"],
      message:
        'cannot name "floor_reached" where trails is "none": the floor never moves',
    }
  )
  .meta({
    title: "Overall loss",
    description:
      "A floor under the whole account: high-water mark less allowance.",
    allOf: [
      {
        not: {
          allOf: [
            {
              properties: { onPayout: { const: "reset" } },
              required: ["onPayout"],
            },
            names("payout"),
          ],
        },
      },
      {
        not: {
          allOf: [
            { properties: { trails: { const: "none" } } },
            names("floor_reached"),
          ],
        },
      },
    ],
  })

const guide: KindGuide<z.infer<typeof fields>> = {
  starter: {
    id: "overall",
    kind: "overall_loss",
    trails: "none",
    allowance: { percent: "10", of: "initial_balance" },
    breachWhen: "below",
  },
  usual: [
    {
      field: "allowance",
      value:
        "Fixed 8 to 10 % of two-step programs, 6 % of one-step programs; trailing 2,000 on 50,000 at futures firms",
      source: OWN_PAGES,
    },
    {
      field: "trails",
      value:
        "Nothing: FTMO 2-Step, FundedNext, The5ers. Balance at the end of day: Topstep, Earn2Trade. Balance at once: E8 One, FXIFY. Equity: BluSky, CK Capital",
      source: OWN_PAGES,
    },
    {
      field: "lock",
      value:
        "At the opening balance when the floor gets there: Topstep, Earn2Trade; at the opening balance plus 100: TX3, Blue Guardian Futures",
      source: OWN_PAGES,
    },
    {
      field: "onPayout",
      value:
        "Unchanged: E8, Funded Trading Plus. Locked at the first payout: Arctic, FXIFY",
      source: OWN_PAGES,
    },
  ],
}

/** The floor under the whole account: fixed, or trailing a high-water mark until it locks. */
export const overallLoss: Kind<typeof fields> = defineKind(
  fields,
  guide,
  (terms) => {
    const allowance = readAllowance(terms.allowance)
    return compile({
      terms,
      allowance,
      line: allowanceLine(allowance, -1n),
      lock: readLock(terms),
    })
  }
)
