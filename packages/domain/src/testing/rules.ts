/** Rules that tests start from. */
export const daily = (more: Record<string, unknown> = {}) => ({
  id: "daily",
  kind: "daily_loss",
  reference: "balance_at_reset",
  allowance: { percent: "5", of: "initial_balance" },
  breachWhen: "below",
  ...more,
})

export const overall = (more: Record<string, unknown> = {}) => ({
  id: "overall",
  kind: "overall_loss",
  trails: "none",
  allowance: { amount: "10000" },
  breachWhen: "below",
  ...more,
})

export const target = (more: Record<string, unknown> = {}) => ({
  id: "target",
  kind: "profit_target",
  percent: "10",
  ...more,
})

export const days = (more: Record<string, unknown> = {}) => ({
  id: "days",
  kind: "min_trading_days",
  days: 2,
  countWhen: "position_opened",
  ...more,
})

/** A trade opened and closed, one lot of EURUSD. */
export const opened = (at: string, trade: string, more = {}) => ({
  type: "trade_opened",
  at,
  trade,
  symbol: "EURUSD",
  side: "buy",
  lots: "1",
  price: "1.1",
  ...more,
})

export const closed = (at: string, trade: string, more = {}) => ({
  type: "trade_closed",
  at,
  trade,
  lots: "1",
  price: "1.1",
  profit: "0",
  ...more,
})
