import { z } from "zod"
import { field } from "../terms/field"
import { duration, percentOrZero } from "../terms/fields"
import { ruleBase } from "../terms/rule-base"
import { OWN_PAGES } from "./own-pages"
import type { CompiledRule } from "../engine/compiled-rule"
import type { OpenTrade, RuleState } from "../engine/state"
import { durationText } from "../explain/duration-text"
import { say } from "../explain/say"
import { durationValue } from "../explain/values/duration-value"
import { divideRounded } from "../money/divide-rounded"
import { formatDecimal } from "../money/format-decimal"
import { parsePercent } from "../money/parse-percent"
import { WHOLE } from "../money/percent-of"
import { ratioPercent } from "../money/ratio-percent"
import type { TermsOf } from "../terms/rule-schema"
import { instantValue } from "../explain/values/instant-value"
import { parseDurationMs } from "../trading-day/parse-duration"
import { conductRule } from "./conduct-rule"
import { defineKind, type Kind, type KindGuide } from "./define-kind"
import { effectMessage } from "./effect-message"
import { freshRuleState } from "./rule-state"

interface DurationState extends RuleState {
  /** Closed trades, or the profit of the winning ones, and the part of the short ones. */
  short: bigint
  all: bigint
  /** The share is over the limit now. */
  over: boolean
}

type DurationTerms = TermsOf<"min_trade_duration">

/** What a closed trade adds to the whole of a share. */
const weightOf = ({ measure }: DurationTerms, { net }: OpenTrade): bigint =>
  measure === "share_of_profit" ? (net > 0n ? net : 0n) : 1n

const shareOf = ({ short, all }: DurationState): string =>
  all > 0n ? ratioPercent(short, all) : "0.00"

/** Percent that are left to the limit, with two decimals. */
const roomOf = ({ short, all }: DurationState, limit: bigint): string => {
  const share = all > 0n ? divideRounded(short * 10_000n, all) : 0n
  return formatDecimal(limit / 10_000n - share, 2)
}

/** What a measured share shows, besides its breaches. */
const sharing = (
  terms: DurationTerms
): Pick<CompiledRule<DurationState>, "standing" | "report" | "meter"> => {
  const limit = parsePercent(terms.limit ?? "0")
  const key =
    terms.measure === "share_of_profit"
      ? "room.min_trade_duration.share_of_profit"
      : "room.min_trade_duration.share_of_trades"
  return {
    standing: ({ over }) => over,
    report: (rule) => ({
      violations: rule.violations,
      current: rule.over ? 1 : 0,
      share: shareOf(rule),
    }),
    meter: (rule) => ({
      unit: "percent",
      level: terms.limit ?? "0",
      current: shareOf(rule),
      room: roomOf(rule, limit),
      part: rule.all > 0n ? limit * rule.all - rule.short * WHOLE : limit,
      whole: rule.all > 0n ? limit * rule.all : limit,
      broken: rule.over,
      explanation: say(key, {
        share: { number: shareOf(rule) },
        duration: durationValue(terms.duration),
        limit: { number: terms.limit ?? "0" },
      }),
    }),
  }
}

const compile = (terms: DurationTerms): CompiledRule<DurationState> => {
  const least = parseDurationMs(terms.duration) ?? 0
  const limit = parsePercent(terms.limit ?? "0")
  const each = terms.measure === "each"
  const words = {
    duration: durationValue(terms.duration),
    limit: { number: terms.limit ?? "0" },
  }

  return conductRule<DurationState>({
    terms,
    start: () => freshRuleState({ short: 0n, all: 0n, over: false }),
    quietUntil: () => Infinity,
    watch: (rule, _, fact, { at, timeZone }) => {
      if (fact.type !== "closed" || !fact.fully) return []
      const { trade } = fact
      const held = at - trade.openedAt
      const isShort = held < least
      const weight = weightOf(terms, trade)
      rule.all += weight
      if (isShort) rule.short += weight
      const before = rule.over
      rule.over = rule.short * WHOLE > limit * rule.all
      if (each ? !isShort : !rule.over || before) return []
      const share = shareOf(rule)
      return [
        {
          key: trade.id,
          trade: isShort ? trade.id : null,
          measured: each ? durationText(held) : share,
          limit: each ? durationText(least) : words.limit.number,
          message: say(`breach.min_trade_duration.${terms.measure}`, {
            trade: trade.id,
            opened: instantValue(trade.openedAt, timeZone),
            closed: instantValue(at, timeZone),
            held: { duration: held },
            share: { number: share },
            ...words,
          }),
        },
      ]
    },
    ...(each ? {} : sharing(terms)),
    describe: () =>
      say(`describe.min_trade_duration.${terms.measure}`, {
        ...words,
        effect: effectMessage(terms),
      }),
    example: () => say("example.min_trade_duration", words),
  })
}

const fields = z
  .strictObject({
    ...ruleBase("min_trade_duration"),
    duration: field(duration, "Duration", "How long a trade must be held."),
    measure: field(
      z.enum(
        ["each", "share_of_trades", "share_of_profit"],
        "must be each, share_of_trades or share_of_profit"
      ),
      "Measure",
      "Whether each trade must be held so long, or the share of shorter ones among trades or winning profit is limited."
    ),
    limit: field(
      percentOrZero,
      "Limit",
      "Largest allowed share of shorter trades in percent; needed where a share is measured."
    ).optional(),
  })
  .refine((rule) => rule.measure === "each" || rule.limit !== undefined, {
    path: ["limit"],
    message: "is required where a share is measured",
  })
  .meta({
    title: "Trade duration",
    description: "Trades must be held for some time.",
    anyOf: [
      { properties: { measure: { const: "each" } } },
      { required: ["limit"] },
    ],
  })

const guide: KindGuide<z.infer<typeof fields>> = {
  starter: {
    id: "duration",
    kind: "min_trade_duration",
    duration: "PT1M",
    measure: "share_of_trades",
    limit: "50",
    effect: "deny_payout",
  },
  usual: [
    {
      field: "duration",
      value: "1 to 3 minutes; 30 seconds with an add-on at Funded Elite",
      source: OWN_PAGES,
    },
    {
      field: "limit",
      value:
        "Half of the trades over one minute: YRM. Half of the profit over two minutes: Alpha Capital",
      source: OWN_PAGES,
    },
  ],
}

/** Trades must be held for some time: each, or most of them, or those that make the profit. */
export const minTradeDuration: Kind<typeof fields> = defineKind(
  fields,
  guide,
  compile
)
