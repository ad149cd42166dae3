import { parseDecimal } from "../money/parse-decimal"
import { z } from "zod"
import { fixedAllowance } from "./allowance"
import { breakable } from "./effect"
import { field } from "./field"
import {
  count,
  currency,
  duration,
  factor,
  lots,
  openPercent,
  openPercentOrZero,
  ruleId,
  symbol,
  zeroOrMore,
} from "./fields"

const base = <K extends string>(kind: K) => ({
  id: ruleId,
  kind: z.literal(kind),
  ...breakable,
})

/** A decimal string in units of 10^-8; its own form was checked before. */
const units = (text: string): bigint => parseDecimal(text, 8) ?? 0n

export const lotConsistency = z
  .strictObject({
    ...base("lot_consistency"),
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
  .refine(({ lowest, highest }) => units(lowest) <= units(highest), {
    path: ["lowest"],
    message: "must not be over highest",
  })
  .meta({
    title: "Lot consistency",
    description: "Orders must not be much smaller or larger than the average.",
  })

export const maxVolume = z
  .strictObject({
    ...base("max_volume"),
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
      const from = units(profitFrom)
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

export const maxOpenPositions = z
  .strictObject({
    ...base("max_open_positions"),
    count: field(count, "Positions", "How many may be open at a time."),
  })
  .meta({
    title: "Open positions",
    description: "So many positions at a time.",
  })

export const openRisk = z
  .strictObject({
    ...base("open_risk"),
    allowance: fixedAllowance,
    per: field(
      z.enum(["account", "symbol"], "must be account or symbol"),
      "Per",
      "Whether all open trades are added up, or those of each symbol."
    ),
  })
  .meta({
    title: "Open risk",
    description: "What open trades would lose at their stops.",
  })

export const martingale = z
  .strictObject({
    ...base("martingale"),
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

export const news = z
  .strictObject({
    ...base("news"),
    before: field(
      duration,
      "Before",
      "How long before a release, that instant included."
    ),
    after: field(
      duration,
      "After",
      "How long after a release, that instant included."
    ),
    impact: field(
      z.array(z.string().min(1).max(40)).min(1).max(10),
      "Impact",
      "Which releases count, by their impact, such as `high`."
    ),
    covers: field(
      z.enum(
        ["open", "close", "open_or_close", "opened_and_closed_inside"],
        "must be open, close, open_or_close or opened_and_closed_inside"
      ),
      "Covers",
      "What may not happen in that time."
    ),
    exemptIfOpenedBefore: field(
      duration,
      "Exempt if opened before",
      "A trade opened this long before the release, or longer, is free."
    ).optional(),
    instruments: field(
      z.record(currency, z.array(symbol).max(2000)),
      "Instruments",
      "Symbols by currency of the release; where left out, the symbols with that currency in their name."
    ).optional(),
  })
  .meta({
    title: "News",
    description: "No trading around releases of economic news.",
  })

export const hedging = z
  .strictObject({
    ...base("hedging"),
    scope: field(
      z.enum(["account", "trader"], "must be account or trader"),
      "Scope",
      "`account`: opposite trades inside this account; `trader`: between this account and others of the same trader."
    ),
    minimumOverlap: field(
      duration,
      "Minimum overlap",
      "How long both must be open together; any time where left out."
    ).optional(),
  })
  .meta({
    title: "Hedging",
    description: "No opposite positions in the same symbol at a time.",
  })
