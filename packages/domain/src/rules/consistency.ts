import { z } from "zod"
import { field } from "../terms/field"
import { percent, ruleId } from "../terms/fields"
import { window } from "../terms/window"
import { OWN_PAGES } from "./own-pages"
import type { CompiledRule, Fraction } from "../engine/compiled-rule"
import type { State } from "../engine/state"
import { moneyValue } from "../explain/values/money-value"
import { say } from "../explain/say"
import { divideRounded } from "../money/divide-rounded"
import { formatDecimal } from "../money/format-decimal"
import { formatMoney } from "../money/format-money"
import type { Money } from "../money/money"
import { parsePercent } from "../money/parse-percent"
import type { Percent } from "../money/percent"
import { percentOf, WHOLE } from "../money/percent-of"
import type { TermsOf } from "../terms/rule-schema"
import { parseInstant } from "../trading-day/parse-instant"
import {
  type ConsistencyState,
  noUnits,
  type Units,
  withUnit,
} from "./consistency-units"
import { exampleOf, describe } from "./consistency-texts"
import { defineKind, type Kind, type KindGuide } from "./define-kind"
import { freshRuleState } from "./rule-state"
import { withEntry } from "./with-entry"

type ConsistencyTerms = TermsOf<"consistency">

/** The share as a quotient; undefined while there is no profit in all. */
const shareOf = (terms: ConsistencyTerms, units: Units): Fraction | null => {
  if (units.total <= 0n) return null
  if (terms.formula === "best_share") {
    return { dividend: units.best, divisor: units.total }
  }
  const others = BigInt(units.winners > 1 ? units.winners - 1 : 1)
  return {
    dividend: units.wins - units.best,
    divisor: others * units.best,
  }
}

/** Compares without dividing. */
const within = (
  { compare }: ConsistencyTerms,
  { dividend, divisor }: Fraction,
  limit: Percent
): boolean => {
  const left = dividend * WHOLE
  const right = divisor * limit
  if (left === right) return compare !== "below"
  return compare === "at_least" ? left > right : left < right
}

/** A share in hundredths of a percent, for display. */
const hundredths = ({ dividend, divisor }: Fraction): bigint =>
  divideRounded(dividend * 10_000n, divisor)

const shown = (share: Fraction | null): string | null =>
  share && formatDecimal(hundredths(share), 2)

/** Adds a finished unit, and keeps it where it may have to be taken back. */
const finish = (
  rule: ConsistencyState,
  key: string,
  unit: Money,
  most: Money | null,
  keeps: boolean
): void => {
  Object.assign(rule, withUnit(rule, unit, most))
  if (keeps) rule.items = withEntry(rule.items, key, unit)
}

const tradeUnit = (trade: string, closedAt: number): string =>
  `${trade} ${closedAt}`

/** Takes a trade's profit back out of what was counted. */
const takeBack = (
  rule: ConsistencyState,
  key: string,
  net: Money,
  most: Money | null
): void => {
  const unit = rule.items[key]
  if (unit === undefined) return
  rule.items = withEntry(rule.items, key, unit - net)
  const units = Object.values(rule.items).reduce(
    (all, one) => withUnit(all, one, most),
    noUnits
  )
  Object.assign(rule, units)
}

/** How a rule folds units: days at their reset, trades at their full close. */
const folding = (
  terms: ConsistencyTerms,
  mostOf: (state: State) => Money | null,
  keeps: () => boolean
): Pick<
  CompiledRule<ConsistencyState>,
  "onTradeClosed" | "onTradeVoided" | "onDayEnd" | "onCashFlow"
> => ({
  onTradeClosed: (rule, state, closed) => {
    if (!closed.fully) return
    if (terms.unit === "day") {
      rule.today += closed.counted
      return
    }
    const at = parseInstant(closed.event.at) ?? 0
    const key = tradeUnit(closed.event.trade, at)
    finish(rule, key, closed.counted, mostOf(state), keeps())
  },
  onTradeVoided: (rule, state, { id, closedAt, closedDay, net, cycle }) => {
    if (terms.window === "payout_cycle" && cycle !== state.payout.count) return
    if (terms.unit === "trade") {
      takeBack(rule, tradeUnit(id, closedAt), net, mostOf(state))
    } else if (closedDay === state.day?.label) rule.today -= net
    else takeBack(rule, closedDay, net, mostOf(state))
  },
  onDayEnd: (rule, state) => {
    if (rule.today === 0n) return
    const label = state.day?.label ?? ""
    finish(rule, label, rule.today, mostOf(state), keeps())
    rule.today = 0n
  },
  onCashFlow: (rule, _, flow) => {
    if (flow.kind !== "payout" || terms.window !== "payout_cycle") return
    Object.assign(rule, noUnits, { today: 0n, items: {} })
  },
})

const explain = (
  terms: ConsistencyTerms,
  units: Units,
  share: Fraction | null,
  currency: string
) =>
  share
    ? say(`room.consistency.${terms.formula}`, {
        unit: say(`unit.${terms.unit}`),
        best: moneyValue(units.best, currency),
        total: moneyValue(units.total, currency),
        share: { number: shown(share) ?? "0" },
        compare: say(`compare.share.${terms.compare}`),
        limit: { number: terms.limit },
      })
    : say("room.consistency.none")

const compile = (terms: ConsistencyTerms): CompiledRule<ConsistencyState> => {
  const limit = parsePercent(terms.limit)
  const excludes = terms.effect === "exclude_excess"
  let targets: readonly CompiledRule[] = []
  /** News that arrive late may void trades that were counted. */
  let keeps = false
  /** The most that one unit may add towards the target. */
  const mostOf = (state: State): Money | null => {
    if (!excludes || targets.length === 0) return null
    // All targets are to be reached: the largest one says how much a unit may bring.
    const largest = targets.reduce((most, one) => {
      const profit = one.targetProfit?.(state) ?? 0n
      return profit > most ? profit : most
    }, 0n)
    return percentOf(largest, limit)
  }
  const unitsOf = (rule: ConsistencyState, state: State): Units =>
    rule.today === 0n ? rule : withUnit(rule, rule.today, mostOf(state))
  const shareNow = (rule: ConsistencyState, state: State) =>
    shareOf(terms, unitsOf(rule, state))
  const met = (rule: ConsistencyState, state: State): boolean => {
    if (excludes) return true
    const share = shareNow(rule, state)
    return share !== null && within(terms, share, limit)
  }
  return {
    terms,
    effectFor: () => "warn",
    link: (rules) => {
      targets = rules.filter((one) => "targetProfit" in one)
      keeps = rules.some((one) => one.terms.kind === "news")
    },
    ...(terms.effect === "raise_target"
      ? {
          neededProfit: (rule: ConsistencyState, state: State): Fraction => ({
            dividend: unitsOf(rule, state).best * WHOLE,
            divisor: limit,
          }),
        }
      : {}),
    ...(excludes
      ? {
          excludedProfit: (rule: ConsistencyState, state: State): Money =>
            unitsOf(rule, state).excluded,
        }
      : {}),
    objective: {
      unit: "percent",
      required: () => divideRounded(limit, 10_000n),
      current: (rule, state) => {
        const share = shareNow(rule, state)
        return share ? hundredths(share) : 0n
      },
      met,
      explain: (rule, state, { currency }) =>
        explain(terms, unitsOf(rule, state), shareNow(rule, state), currency),
    },
    start: () => freshRuleState({ ...noUnits, today: 0n, items: {} }),
    ...folding(terms, mostOf, () => keeps),
    report: (rule, state, currency) => {
      const units = unitsOf(rule, state)
      return {
        met: met(rule, state),
        share: shown(shareOf(terms, units)),
        best: formatMoney(units.best, currency),
        total: formatMoney(units.total, currency),
        excluded: formatMoney(units.excluded, currency),
      }
    },
    describe: () => describe(terms),
    example: (state, currency) => exampleOf(terms, limit, state, currency),
  }
}

const fields = z
  .strictObject({
    id: ruleId,
    kind: z.literal("consistency"),
    unit: field(
      z.enum(["day", "trade"], "must be day or trade"),
      "Unit",
      "Whether days or trades are compared."
    ),
    formula: field(
      z.enum(
        ["best_share", "others_average"],
        "must be best_share or others_average"
      ),
      "Formula",
      "`best_share`: the best one ÷ all net profit; `others_average`: average of the other winners ÷ the best one."
    ),
    limit: field(percent, "Limit", "The share in percent."),
    compare: field(
      z.enum(
        ["at_most", "below", "at_least"],
        "must be at_most, below or at_least"
      ),
      "Compare",
      "How the share must compare with the limit."
    ),
    effect: field(
      z.enum(
        ["wait", "raise_target", "exclude_excess", "deny_payout"],
        "must be wait, raise_target, exclude_excess or deny_payout"
      ),
      "Effect",
      "`wait` (default) until it holds; `raise_target` to best ÷ limit; `exclude_excess` over limit × target from what counts; `deny_payout` until it holds."
    ).optional(),
    window,
  })
  .meta({
    title: "Consistency",
    description: "Profit must not come from one day or trade alone.",
  })

const guide: KindGuide<z.infer<typeof fields>> = {
  starter: {
    id: "best_day",
    kind: "consistency",
    unit: "day",
    formula: "best_share",
    limit: "50",
    compare: "at_most",
  },
  usual: [
    {
      field: "limit",
      value:
        "50 % at FTMO 1-Step, 40 % at E8 and HyroTrader, 30 % at Phidias and BluSky, 20 % at Lucid Direct",
      source: OWN_PAGES,
    },
    {
      field: "effect",
      value:
        "Wait until met at most firms; E8 futures and TradeFundrr raise the target; HyroTrader does not count the excess",
      source: OWN_PAGES,
    },
  ],
}

/** Profit must not come from one day or trade alone. */
export const consistency: Kind<typeof fields> = defineKind(
  fields,
  guide,
  compile
)
