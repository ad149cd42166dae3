import { z } from "zod"
import { field } from "../terms/field"
import { count, duration, factor } from "../terms/fields"
import { ruleBase } from "../terms/rule-base"
import { OWN_PAGES } from "./own-pages"
import type { CompiledRule } from "../engine/compiled-rule"
import type { RuleState } from "../engine/state"
import { lotsText } from "../explain/lots-text"
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

interface StreakState extends RuleState {
  /** Losing trades since the last one that did not lose, in the order of their closing. */
  streak: readonly { trade: string; openedAt: number; lots: bigint }[]
}

/** A factor of one, as a percent of the same scale. */
const ONE = WHOLE / 100n

const compile = (terms: TermsOf<"martingale">): CompiledRule<StreakState> => {
  const factor = parsePercent(terms.factor)
  const within = parseDurationMs(terms.within) ?? 0
  const words = {
    factor: { number: terms.factor },
    losses: { count: terms.afterLosses },
    within: durationValue(terms.within),
  }
  const counted = ({ streak }: StreakState, at: number) =>
    streak.filter(({ openedAt }) => at - openedAt <= within)

  return conductRule<StreakState>({
    terms,
    start: () => freshRuleState({ streak: [] }),
    quietUntil: () => Infinity,
    watch: (rule, _, fact, { at, timeZone }) => {
      if (fact.type === "closed" && fact.fully) {
        const { id, openedAt, lots, net } = fact.trade
        rule.streak =
          net < 0n ? [...counted(rule, at), { trade: id, openedAt, lots }] : []
      }
      if (fact.type !== "opened") return []
      const losses = counted(rule, at)
      const [first] = losses
      if (!first || losses.length < terms.afterLosses) return []
      const { trade } = fact
      if (trade.lots * ONE < factor * first.lots) return []
      return [
        {
          key: trade.id,
          trade: trade.id,
          measured: lotsText(trade.lots),
          limit: lotsText((factor * first.lots) / ONE),
          message: say("breach.martingale", {
            trade: trade.id,
            at: instantValue(at, timeZone),
            lots: lotsValue(trade.lots),
            count: { count: losses.length },
            first: first.trade,
            firstLots: lotsValue(first.lots),
            ...words,
          }),
        },
      ]
    },
    describe: () =>
      say("describe.martingale", { ...words, effect: effectMessage(terms) }),
    example: () =>
      say("example.martingale", {
        ...words,
        first: lotsValue(MONEY_ONE),
        lots: lotsValue((factor * MONEY_ONE) / ONE),
      }),
  })
}

const fields = z
  .strictObject({
    ...ruleBase("martingale"),
    factor: field(
      factor,
      "Factor",
      "From how many times the streak's first lots a trade is too large."
    ),
    afterLosses: field(
      count,
      "After losses",
      "How many losing trades in a row make a streak."
    ),
    within: field(
      duration,
      "Within",
      "Only losses opened this long ago or less count."
    ),
  })
  .meta({
    title: "Martingale",
    description: "No raising of the stakes in a losing streak.",
  })

const guide: KindGuide<z.infer<typeof fields>> = {
  starter: {
    id: "martingale",
    kind: "martingale",
    factor: "2",
    afterLosses: 2,
    within: "PT6H",
    effect: "warn",
  },
  usual: [
    {
      field: "factor",
      value:
        "Twice the first lot after two losses within six hours at EverBlue",
      source: OWN_PAGES,
    },
  ],
}

/** No raising of the stakes in a losing streak. */
export const martingale: Kind<typeof fields> = defineKind(
  fields,
  guide,
  compile
)
