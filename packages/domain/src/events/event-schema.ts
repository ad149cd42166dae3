import { z } from "zod"
import { parseDecimal } from "../money/parse-decimal"
import { positiveAmount, amount, lots, symbol, currency } from "../terms/fields"
import { termsSchema } from "../terms/terms-schema"
import { parseInstant } from "../trading-day/parse-instant"

const instant = z
  .string("must be an ISO 8601 instant")
  .refine(
    (value) => parseInstant(value) !== null,
    "must be an ISO 8601 instant with an offset or Z, from 1970 to 2199"
  )
const key = z.string().min(1).max(100)
const text = z.string().max(1000)
const price = z
  .string('must be a decimal string such as "1.0812"')
  .refine(
    (value) => parseDecimal(value, 12) !== null,
    "must be a decimal string with up to 12 decimals"
  )

const event = <T extends string, F extends z.core.$ZodLooseShape>(
  type: T,
  fields: F
) =>
  z.strictObject({
    type: z.literal(type),
    at: instant,
    id: key.optional(),
    ...fields,
  })

const equity = event("equity", {
  balance: amount,
  equity: amount,
  low: amount.optional(),
  high: amount.optional(),
})

const tradeOpened = event("trade_opened", {
  trade: key,
  symbol,
  side: z.enum(["buy", "sell"], "must be buy or sell"),
  lots,
  price,
  stopLoss: price.nullable().optional(),
  takeProfit: price.nullable().optional(),
  riskAtStop: amount.optional(),
  contractSize: positiveAmount.optional(),
  account: key.optional(),
})

const tradeModified = event("trade_modified", {
  trade: key,
  stopLoss: price.nullable().optional(),
  takeProfit: price.nullable().optional(),
  riskAtStop: amount.optional(),
  account: key.optional(),
})

const tradeClosed = event("trade_closed", {
  trade: key,
  lots,
  price,
  profit: amount,
  commission: amount.optional(),
  swap: amount.optional(),
  account: key.optional(),
})

const positions = event("positions", {
  open: z.array(z.strictObject({ trade: key, profit: amount })).max(10_000),
})
const payout = event("payout", { amount: positiveAmount })
const payoutQuote = event("payout_quote", { amount: positiveAmount })
const adjustment = event("adjustment", { amount, reason: text.optional() })
const news = event("news", {
  currency,
  impact: z.string().min(1).max(40),
  title: text.optional(),
})
const clock = event("clock", {})
const hold = event("hold", { reason: text.optional() })
const resume = event("resume", {})
const feed = event("feed", {
  quality: z.enum(
    ["good", "stale", "gap", "suspect"],
    "must be good, stale, gap or suspect"
  ),
})
const reversal = event("reversal", { rule: key, reason: text.optional() })
const verdict = event("verdict", {
  status: z.enum(
    ["passed", "breached", "expired", "active"],
    "must be passed, breached, expired or active"
  ),
  reason: text.optional(),
})
const extension = event("extension", {
  days: z.int().min(1).max(10_000),
  reason: text.optional(),
})
const termsChanged = event("terms_changed", { terms: termsSchema })

const schemas = [
  equity,
  tradeOpened,
  tradeModified,
  tradeClosed,
  positions,
  payout,
  payoutQuote,
  adjustment,
  news,
  clock,
  hold,
  resume,
  feed,
  reversal,
  verdict,
  extension,
  termsChanged,
] as const

/** Anything that can happen on a trading account. */
export const eventSchema = z.discriminatedUnion("type", schemas, {
  error: (issue) =>
    issue.code === "invalid_union"
      ? `is not a known type (${schemas.map((one) => one.shape.type.value).join(", ")})`
      : undefined,
})

export type TradingEvent = z.infer<typeof eventSchema>
export type EventOf<T extends TradingEvent["type"]> = Extract<
  TradingEvent,
  { type: T }
>
