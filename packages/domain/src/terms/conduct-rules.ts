import { z } from "zod"
import { breakable } from "./effect"
import { field } from "./field"
import {
  clockTime,
  count,
  duration,
  percentOrZero,
  ruleId,
  symbol,
  timeZone,
  weekdays,
} from "./fields"

const base = <K extends string>(kind: K) => ({
  id: ruleId,
  kind: z.literal(kind),
  ...breakable,
})

export const maxTradesPerDay = z
  .strictObject({
    ...base("max_trades_per_day"),
    count: field(count, "Trades", "How many trades may be opened a rule day."),
  })
  .meta({
    title: "Trades per day",
    description: "So many trades between two daily resets.",
  })

export const stopLossRequired = z
  .strictObject({
    ...base("stop_loss_required"),
    within: field(
      duration,
      "Within",
      "How long after its opening, or after a removal, a trade may be without a stop."
    ),
    tolerance: field(
      percentOrZero,
      "Tolerance",
      "Percent of trades that may be without one; 0 where left out."
    ).optional(),
  })
  .meta({
    title: "Stop loss required",
    description: "Every trade has a stop loss in time.",
  })

export const minTradeDuration = z
  .strictObject({
    ...base("min_trade_duration"),
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

export const flatBy = z
  .strictObject({
    ...base("flat_by"),
    weekdays: field(
      weekdays,
      "Weekdays",
      "Days on which the account must be flat, in the zone given."
    ),
    at: field(
      clockTime,
      "At",
      "Clock time from which no position may be open until the next daily reset."
    ),
    timeZone,
  })
  .meta({
    title: "Flat by",
    description: "No position overnight, or over the weekend.",
  })

export const maxDuration = z
  .strictObject({
    ...base("max_duration"),
    days: field(count, "Days", "How many days the phase may last."),
    count: field(
      z.enum(["calendar", "trading"], "must be calendar or trading"),
      "Count",
      "`calendar`: days of 24 hours; `trading`: rule days from Monday to Friday."
    ),
    from: field(
      z.enum(
        ["account_created", "first_trade"],
        "must be account_created or first_trade"
      ),
      "From",
      "What starts the clock."
    ),
  })
  .meta({
    title: "Time limit",
    description: "A phase that must be done in time.",
  })

export const inactivity = z
  .strictObject({
    ...base("inactivity"),
    days: field(count, "Days", "Days of 24 hours that may pass without any."),
    activity: field(
      z.enum(
        ["trade_opened", "trade_closed"],
        "must be trade_opened or trade_closed"
      ),
      "Activity",
      "What counts as activity."
    ),
  })
  .meta({
    title: "Inactivity",
    description: "An account that is not used.",
  })

export const allowedSymbols = z
  .strictObject({
    ...base("allowed_symbols"),
    symbols: field(
      z.array(symbol).min(1).max(2000),
      "Symbols",
      "The symbols that may be traded, as the platform writes them."
    ),
  })
  .meta({
    title: "Allowed symbols",
    description: "Only the symbols of a list.",
  })

export const allowedHours = z
  .strictObject({
    ...base("allowed_hours"),
    from: field(clockTime, "From", "First clock time that is allowed."),
    to: field(
      clockTime,
      "To",
      "Last clock time that is allowed; before `from` it is past midnight."
    ),
    timeZone,
    weekdays: field(weekdays, "Weekdays", "Days on which the hours begin."),
  })
  .meta({
    title: "Allowed hours",
    description: "Trades may be opened at some hours only.",
  })
