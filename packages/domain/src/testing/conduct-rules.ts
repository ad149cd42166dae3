import fc from "fast-check"

/** One example of every kind of conduct, as terms say it. */
export const conductExamples = [
  { kind: "max_duration", days: 2, count: "calendar", from: "account_created" },
  { kind: "max_duration", days: 2, count: "trading", from: "first_trade" },
  { kind: "inactivity", days: 1, activity: "trade_opened" },
  { kind: "inactivity", days: 1, activity: "trade_closed" },
  { kind: "max_open_positions", count: 1 },
  { kind: "max_trades_per_day", count: 1 },
  { kind: "max_volume", lots: "1", per: "order" },
  {
    kind: "max_volume",
    tiers: [
      { profitFrom: "0", lots: "1" },
      { profitFrom: "500", lots: "2" },
    ],
    per: "symbol",
  },
  { kind: "max_volume", lots: "1", per: "account" },
  { kind: "allowed_symbols", symbols: ["XAUUSD"] },
  {
    kind: "allowed_hours",
    from: "22:00",
    to: "02:00",
    timeZone: "Europe/Prague",
    weekdays: ["mon", "fri"],
  },
  {
    kind: "flat_by",
    weekdays: ["mon", "tue", "wed", "thu", "fri"],
    at: "21:00",
    timeZone: "America/New_York",
  },
  { kind: "stop_loss_required", within: "PT5M" },
  { kind: "stop_loss_required", within: "PT0S", tolerance: "15" },
  { kind: "min_trade_duration", duration: "PT5H", measure: "each" },
  {
    kind: "min_trade_duration",
    duration: "PT5H",
    measure: "share_of_trades",
    limit: "20",
  },
  {
    kind: "min_trade_duration",
    duration: "PT5H",
    measure: "share_of_profit",
    limit: "20",
  },
  { kind: "lot_consistency", lowest: "90", highest: "110" },
  {
    kind: "lot_consistency",
    lowest: "90",
    highest: "110",
    mergeWithin: "PT3M",
  },
  { kind: "martingale", factor: "2", afterLosses: 1, within: "P2D" },
  ...["open", "close", "open_or_close", "opened_and_closed_inside"].map(
    (covers) => ({
      kind: "news",
      before: "PT5H",
      after: "PT5H",
      impact: ["high"],
      covers,
      ...(covers === "close" ? { exemptIfOpenedBefore: "PT5H" } : {}),
      ...(covers === "open" ? { instruments: { USD: ["EURUSD"] } } : {}),
    })
  ),
  { kind: "hedging", scope: "account" },
  { kind: "hedging", scope: "account", minimumOverlap: "PT1M" },
  { kind: "hedging", scope: "trader" },
  { kind: "open_risk", allowance: { amount: "900" }, per: "account" },
  {
    kind: "open_risk",
    allowance: { percent: "0.5", of: "initial_balance" },
    per: "symbol",
  },
  ...["symbol", "symbol_and_side", "all"].map((groupBy) => ({
    kind: "group_loss",
    groupBy,
    ignoreWinners: groupBy === "all",
    allowance: { amount: "400" },
    breachWhen: groupBy === "all" ? "at_or_below" : "below",
  })),
]

/** Any of them, with any effect or a ladder. */
export const conductRule = fc
  .record({
    rule: fc.constantFrom(...conductExamples),
    effect: fc.constantFrom(
      { effect: "fail" },
      { effect: "warn" },
      { effect: "lock_until_reset" },
      { effect: "void_profit" },
      { ladder: [{ times: 2, effect: "warn" }, { effect: "fail" }] }
    ),
  })
  .map(({ rule, effect }) => ({ ...rule, ...effect }))
