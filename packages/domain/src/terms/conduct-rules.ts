import { z } from "zod"
import { allowance } from "./allowance"
import { breakable } from "./effect"
import {
  clockTime,
  count,
  currency,
  duration,
  identifier,
  lots,
  openPercent,
  openPercentOrZero,
  percentOrZero,
  symbol,
  timeZone,
  weekdays,
  zeroOrMore,
} from "./fields"

const base = <K extends string>(kind: K) => ({
  id: identifier,
  kind: z.literal(kind),
  ...breakable,
})
const per = z.enum(["account", "symbol"], "must be account or symbol")

export const lotConsistency = z.strictObject({
  ...base("lot_consistency"),
  lowest: openPercentOrZero,
  highest: openPercent,
  mergeWithin: duration.optional(),
})

export const maxVolume = z
  .strictObject({
    ...base("max_volume"),
    lots: lots.optional(),
    tiers: z
      .array(z.strictObject({ profitFrom: zeroOrMore, lots }))
      .min(1)
      .max(100)
      .optional(),
    per: z.enum(
      ["order", "symbol", "account"],
      "must be order, symbol or account"
    ),
  })
  .refine((rule) => (rule.lots === undefined) !== (rule.tiers === undefined), {
    path: ["lots"],
    message: "is required, or tiers; not both",
  })

export const maxOpenPositions = z.strictObject({
  ...base("max_open_positions"),
  count,
})

export const maxTradesPerDay = z.strictObject({
  ...base("max_trades_per_day"),
  count,
})

export const openRisk = z.strictObject({
  ...base("open_risk"),
  allowance: allowance.refine(
    (value) => !("of" in value) || value.of === "initial_balance",
    { path: ["of"], message: "must be initial_balance here" }
  ),
  per,
})

export const stopLossRequired = z.strictObject({
  ...base("stop_loss_required"),
  within: duration,
  tolerance: percentOrZero.optional(),
})

export const minTradeDuration = z
  .strictObject({
    ...base("min_trade_duration"),
    duration,
    measure: z.enum(
      ["each", "share_of_trades", "share_of_profit"],
      "must be each, share_of_trades or share_of_profit"
    ),
    limit: percentOrZero.optional(),
  })
  .refine((rule) => rule.measure === "each" || rule.limit !== undefined, {
    path: ["limit"],
    message: "is required where a share is measured",
  })

export const martingale = z.strictObject({
  ...base("martingale"),
  factor: openPercent,
  afterLosses: count,
  within: duration,
})

export const news = z.strictObject({
  ...base("news"),
  before: duration,
  after: duration,
  impact: z.array(z.string().min(1).max(40)).min(1).max(10),
  covers: z.enum(
    ["open", "close", "open_or_close", "opened_and_closed_inside"],
    "must be open, close, open_or_close or opened_and_closed_inside"
  ),
  exemptIfOpenedBefore: duration.optional(),
  instruments: z.record(currency, z.array(symbol).max(2000)).optional(),
})

export const flatBy = z.strictObject({
  ...base("flat_by"),
  weekdays,
  at: clockTime,
  timeZone,
})

export const hedging = z.strictObject({
  ...base("hedging"),
  scope: z.enum(["account", "trader"], "must be account or trader"),
  minimumOverlap: duration.optional(),
})

export const maxDuration = z.strictObject({
  ...base("max_duration"),
  days: count,
  count: z.enum(["calendar", "trading"], "must be calendar or trading"),
  from: z.enum(
    ["account_created", "first_trade"],
    "must be account_created or first_trade"
  ),
})

export const inactivity = z.strictObject({
  ...base("inactivity"),
  days: count,
  activity: z.enum(
    ["trade_opened", "trade_closed"],
    "must be trade_opened or trade_closed"
  ),
})

export const allowedSymbols = z.strictObject({
  ...base("allowed_symbols"),
  symbols: z.array(symbol).min(1).max(2000),
})

export const allowedHours = z.strictObject({
  ...base("allowed_hours"),
  from: clockTime,
  to: clockTime,
  timeZone,
  weekdays,
})
