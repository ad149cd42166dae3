const TITLES: Record<string, string> = {
  daily_loss: "Daily loss",
  overall_loss: "Overall loss",
  group_loss: "Loss per group",
  daily_profit_cap: "Daily profit cap",
  profit_target: "Profit target",
  min_trading_days: "Trading days",
  min_profitable_days: "Profitable days",
  lot_consistency: "Even volumes",
  max_volume: "Largest volume",
  max_open_positions: "Open positions",
  max_trades_per_day: "Trades per day",
  open_risk: "Risk at the stop",
  stop_loss_required: "Stop loss",
  min_trade_duration: "Holding time",
  max_duration: "Time limit",
  flat_by: "Overnight and weekend",
  allowed_symbols: "Instruments",
  allowed_hours: "Trading hours",
}

/** A rule kind as a heading: "min_trading_days" is "Trading days". */
export function ruleTitle(kind: string): string {
  const plain = kind.replaceAll("_", " ")
  return TITLES[kind] ?? plain.charAt(0).toUpperCase() + plain.slice(1)
}
