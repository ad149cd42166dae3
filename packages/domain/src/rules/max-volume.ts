import { z } from "zod"
import { field } from "../terms/field"
import { lots, zeroOrMore } from "../terms/fields"
import { ruleBase } from "../terms/rule-base"
import { decimalUnits } from "../terms/decimal-units"
import { OWN_PAGES } from "./own-pages"
import type { CompiledRule, Gauge } from "../engine/compiled-rule"
import { openTrades } from "../engine/open-trades"
import type { RuleState, State } from "../engine/state"
import { lotsText } from "../explain/lots-text"
import { moneyValue } from "../explain/values/money-value"
import { say } from "../explain/say"
import { lotsValue } from "../explain/values/lots-value"
import type { Money } from "../money/money"
import { MONEY_ONE } from "../money/money-scale"
import { parseMoney } from "../money/parse-money"
import type { TermsOf } from "../terms/rule-schema"
import { instantValue } from "../explain/values/instant-value"
import { conductRule } from "./conduct-rule"
import { defineKind, type Kind, type KindGuide } from "./define-kind"
import { effectMessage } from "./effect-message"
import { freshRuleState } from "./rule-state"

interface VolumeState extends RuleState {
  /** Profit at the last daily reset, which picks the tier. */
  profit: Money
}

interface Tier {
  from: Money | null
  lots: bigint
}

/** The smallest step of lots that platforms have. */
const LEAST_LOTS = MONEY_ONE / 100n

type VolumeTerms = TermsOf<"max_volume">

const readTiers = (terms: VolumeTerms): Tier[] =>
  terms.tiers === undefined
    ? [{ from: null, lots: parseMoney(terms.lots ?? "0") }]
    : terms.tiers
        .map(({ profitFrom, lots }) => ({
          from: parseMoney(profitFrom),
          lots: parseMoney(lots),
        }))
        .sort((a, b) => (a.from < b.from ? -1 : 1))

/** The tier of a profit; below the lowest one, the lowest. */
const limitAt = (tiers: readonly Tier[], profit: Money): bigint =>
  tiers.reduce(
    (limit, { from, lots }) => (from === null || profit >= from ? lots : limit),
    tiers[0]?.lots ?? 0n
  )

const openLots = (state: State, symbol: string | null): bigint =>
  openTrades(state)
    .filter((one) => symbol === null || one.symbol === symbol)
    .reduce((sum, one) => sum + one.left, 0n)

/** The largest of what is limited, as it is now. */
const volumeNow = ({ per }: VolumeTerms, state: State): bigint => {
  if (per === "account") return openLots(state, null)
  const open = openTrades(state)
  const all =
    per === "order"
      ? open.map((one) => one.lots)
      : open.map((one) => openLots(state, one.symbol))
  return all.reduce((most, lots) => (lots > most ? lots : most), 0n)
}

const describe = (
  terms: VolumeTerms,
  tiers: readonly Tier[],
  currency: string
) => {
  const [first] = tiers
  const per = say(`per.${terms.per}`)
  const effect = effectMessage(terms)
  if (terms.tiers === undefined) {
    const limit = lotsValue(first?.lots ?? 0n)
    return say("describe.max_volume", { limit, per, effect })
  }
  const steps = {
    list: tiers.map(({ from, lots }) =>
      say("describe.max_volume.step", {
        lots: lotsValue(lots),
        profit: moneyValue(from ?? 0n, currency),
      })
    ),
  }
  return say("describe.max_volume.tiers", { steps, per, effect })
}

const gauge = (terms: VolumeTerms, limit: bigint, volume: bigint): Gauge => ({
  unit: "count",
  level: lotsText(limit),
  current: lotsText(volume),
  room: lotsText(volume < limit ? limit - volume : 0n),
  part: limit - volume,
  whole: limit,
  broken: false,
  explanation: say("room.max_volume", {
    volume: lotsValue(volume),
    limit: lotsValue(limit),
    per: say(`per.${terms.per}`),
  }),
})

const compile = (terms: VolumeTerms): CompiledRule<VolumeState> => {
  const tiers = readTiers(terms)
  return conductRule<VolumeState>({
    terms,
    start: () => freshRuleState({ profit: 0n }),
    onDayEnd: (rule, state, snapshot) => {
      if (!snapshot.missing) rule.profit = snapshot.balance - state.opening
    },
    quietUntil: () => Infinity,
    watch: (rule, state, fact, { at, timeZone }) => {
      if (fact.type !== "opened") return []
      const { trade } = fact
      const limit = limitAt(tiers, rule.profit)
      const volume =
        terms.per === "order"
          ? trade.lots
          : openLots(state, terms.per === "symbol" ? trade.symbol : null)
      if (volume <= limit) return []
      return [
        {
          key: trade.id,
          trade: trade.id,
          measured: lotsText(volume),
          limit: lotsText(limit),
          message: say("breach.max_volume", {
            trade: trade.id,
            at: instantValue(at, timeZone),
            lots: lotsValue(trade.lots),
            symbol: trade.symbol,
            volume: lotsValue(volume),
            per: say(`per.${terms.per}`),
            limit: lotsValue(limit),
          }),
        },
      ]
    },
    report: (rule, state) => ({
      limit: lotsText(limitAt(tiers, rule.profit)),
      current: lotsText(volumeNow(terms, state)),
    }),
    meter: (rule, state) =>
      gauge(terms, limitAt(tiers, rule.profit), volumeNow(terms, state)),
    describe: (_, currency) => describe(terms, tiers, currency),
    example: (_, currency) => {
      const top = tiers.at(-1)
      if (!top) return null
      if (top.from === null) {
        return say("example.max_volume", {
          limit: lotsValue(top.lots),
          over: lotsValue(top.lots + LEAST_LOTS),
        })
      }
      return say("example.max_volume.tiers", {
        profit: moneyValue(top.from, currency),
        lots: lotsValue(limitAt(tiers, top.from)),
        start: lotsValue(limitAt(tiers, 0n)),
      })
    },
  })
}

const fields = z
  .strictObject({
    ...ruleBase("max_volume"),
    lots: field(
      lots,
      "Lots",
      "The limit in lots; either this or tiers."
    ).optional(),
    tiers: field(
      z
        .array(
          z.strictObject({
            profitFrom: field(
              zeroOrMore,
              "Profit from",
              "Profit at the daily reset from which this tier applies."
            ),
            lots: field(lots, "Lots", "The limit in lots."),
          })
        )
        .min(1)
        .max(100),
      "Tiers",
      "Limits by profit at the last daily reset; either these or lots."
    ).optional(),
    per: field(
      z.enum(
        ["order", "symbol", "account"],
        "must be order, symbol or account"
      ),
      "Per",
      "What is limited: one order, the open lots of a symbol, or all open lots."
    ),
  })
  .refine((rule) => (rule.lots === undefined) !== (rule.tiers === undefined), {
    path: ["lots"],
    message: "is required, or tiers; not both",
  })
  .superRefine(({ tiers = [] }, context) => {
    const seen = new Set<bigint>()
    tiers.forEach(({ profitFrom }, index) => {
      const from = decimalUnits(profitFrom)
      if (seen.has(from)) {
        context.addIssue({
          code: "custom",
          path: ["tiers", index, "profitFrom"],
          message: "is that of an earlier tier",
        })
      }
      seen.add(from)
    })
  })
  .meta({
    title: "Volume",
    description: "So many lots in an order, a symbol or the account.",
    oneOf: [{ required: ["lots"] }, { required: ["tiers"] }],
  })

const guide: KindGuide<z.infer<typeof fields>> = {
  starter: { id: "volume", kind: "max_volume", lots: "20", per: "account" },
  usual: [
    {
      field: "lots",
      value: "1.75 to 60 lots by size at Breakthrough",
      source: OWN_PAGES,
    },
    {
      field: "tiers",
      value: "Contracts by profit at Topstep, LMI, Earn2Trade",
      source: `firms' own pages; Topstep secondary`,
    },
  ],
}

/** So many lots in one order, symbol or account, more with profit where the terms say so. */
export const maxVolume: Kind<typeof fields> = defineKind(fields, guide, compile)
