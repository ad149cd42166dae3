import { z } from "zod"
import { field } from "../terms/field"
import { duration, openPercent, openPercentOrZero } from "../terms/fields"
import { ruleBase } from "../terms/rule-base"
import { decimalUnits } from "../terms/decimal-units"
import { OWN_PAGES } from "./own-pages"
import type { CompiledRule, Gauge } from "../engine/compiled-rule"
import type { RuleState } from "../engine/state"
import { averageLotsText, lotsText } from "../explain/lots-text"
import { say } from "../explain/say"
import { durationValue } from "../explain/values/duration-value"
import { lotsValue } from "../explain/values/lots-value"
import { MONEY_ONE } from "../money/money-scale"
import { parsePercent } from "../money/parse-percent"
import { WHOLE } from "../money/percent-of"
import type { TermsOf } from "../terms/rule-schema"
import { instantValue } from "../explain/values/instant-value"
import { parseDurationMs } from "../trading-day/parse-duration"
import { conductRule } from "./conduct-rule"
import { defineKind, type Kind, type KindGuide } from "./define-kind"
import { effectMessage } from "./effect-message"
import { freshRuleState } from "./rule-state"

interface LotsState extends RuleState {
  orders: number
  sum: bigint
  /** The newest order, which may still grow. */
  newest: { at: number; lots: bigint } | null
}

interface Numbers {
  average: string
  lowest: string
  highest: string
}

type LotsTerms = TermsOf<"lot_consistency">

/** Enters an order, or lets the newest one grow by it. */
const enter = (
  rule: LotsState,
  lots: bigint,
  at: number,
  mergeMs: number | null
): bigint => {
  const { newest } = rule
  const grows =
    newest !== null && mergeMs !== null && Math.abs(at - newest.at) <= mergeMs
  rule.newest = grows
    ? { at: Math.max(at, newest.at), lots: newest.lots + lots }
    : { at, lots }
  if (!grows) rule.orders += 1
  rule.sum += lots
  return rule.newest.lots
}

const values = (numbers: Numbers) => ({
  average: { number: numbers.average },
  lowest: { number: numbers.lowest },
  highest: { number: numbers.highest },
})

/** How far the newest order is from being too large. */
const gauge = (
  { newest, sum, orders }: LotsState,
  highest: bigint,
  numbers: Numbers
): Gauge => {
  const lots = newest?.lots ?? 0n
  const most = orders > 0 ? (sum * highest) / (BigInt(orders) * WHOLE) : 0n
  return {
    unit: "count",
    level: numbers.highest,
    current: lotsText(lots),
    room: averageLotsText(most - lots, 1n),
    // Before the first order any size is fine.
    part: orders > 0 ? most - lots : 1n,
    whole: orders > 0 ? most : 1n,
    broken: false,
    explanation: say("room.lot_consistency", {
      orders: { count: orders },
      ...values(numbers),
    }),
  }
}

/** Sentence and example, the same for every size. */
const texts = (
  terms: LotsTerms
): Pick<CompiledRule, "describe" | "example"> => ({
  describe: () => {
    const { mergeWithin } = terms
    const bounds = {
      lowest: { number: terms.lowest },
      highest: { number: terms.highest },
      effect: effectMessage(terms),
    }
    return mergeWithin === undefined
      ? say("describe.lot_consistency", bounds)
      : say("describe.lot_consistency.merge", {
          ...bounds,
          within: durationValue(mergeWithin),
        })
  },
  example: () => {
    const average = 2n * MONEY_ONE
    const share = (percent: string) => ({
      number: averageLotsText(average * parsePercent(percent), WHOLE),
    })
    return say("example.lot_consistency", {
      average: lotsValue(average),
      lowest: share(terms.lowest),
      highest: share(terms.highest),
    })
  },
})

const compile = (terms: LotsTerms): CompiledRule<LotsState> => {
  const lowest = parsePercent(terms.lowest)
  const highest = parsePercent(terms.highest)
  const mergeMs =
    terms.mergeWithin === undefined ? null : parseDurationMs(terms.mergeWithin)
  /** A percent of the average, as text. */
  const bound = ({ sum, orders }: LotsState, percent: bigint): string =>
    averageLotsText(sum * percent, BigInt(orders) * WHOLE)
  const numbers = (rule: LotsState) => ({
    average: averageLotsText(rule.sum, BigInt(rule.orders)),
    lowest: bound(rule, lowest),
    highest: bound(rule, highest),
  })

  return conductRule<LotsState>({
    terms,
    start: () => freshRuleState({ orders: 0, sum: 0n, newest: null }),
    quietUntil: () => Infinity,
    watch: (rule, _, fact, { at, timeZone }) => {
      if (fact.type !== "opened") return []
      const { trade } = fact
      const lots = enter(rule, trade.lots, at, mergeMs)
      // Compared without dividing.
      const share = lots * BigInt(rule.orders) * WHOLE
      const small = share < rule.sum * lowest
      if (!small && share <= rule.sum * highest) return []
      const found = numbers(rule)
      return [
        {
          key: trade.id,
          trade: trade.id,
          measured: lotsText(lots),
          limit: small ? found.lowest : found.highest,
          message: say("breach.lot_consistency", {
            trade: trade.id,
            at: instantValue(at, timeZone),
            lots: lotsValue(lots),
            orders: { count: rule.orders },
            ...values(found),
          }),
        },
      ]
    },
    report: numbers,
    meter: (rule) => gauge(rule, highest, numbers(rule)),
    ...texts(terms),
  })
}

const fields = z
  .strictObject({
    ...ruleBase("lot_consistency"),
    lowest: field(
      openPercentOrZero,
      "Lowest",
      "Smallest order in percent of the average order so far."
    ),
    highest: field(
      openPercent,
      "Highest",
      "Largest order in percent of the average order so far."
    ),
    mergeWithin: field(
      duration,
      "Merge within",
      "Orders this close to the previous one count as one with it."
    ).optional(),
  })
  .refine(
    ({ lowest, highest }) => decimalUnits(lowest) <= decimalUnits(highest),
    {
      path: ["lowest"],
      message: "must not be over highest",
    }
  )
  .meta({
    title: "Lot consistency",
    description: "Orders must not be much smaller or larger than the average.",
  })

const guide: KindGuide<z.infer<typeof fields>> = {
  starter: {
    id: "lots",
    kind: "lot_consistency",
    lowest: "25",
    highest: "200",
    effect: "warn",
  },
  usual: [
    {
      field: "highest",
      value:
        "25 to 200 % at FundedProFX, 50 to 150 % at Light Speed Funded, 70 to 130 % at FundexPlus",
      source: OWN_PAGES,
    },
    {
      field: "mergeWithin",
      value: "3 minutes at FundexPlus",
      source: OWN_PAGES,
    },
  ],
}

/** Orders must not be much smaller or larger than the average one. */
export const lotConsistency: Kind<typeof fields> = defineKind(
  fields,
  guide,
  compile
)
