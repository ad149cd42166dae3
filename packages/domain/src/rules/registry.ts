import type { RuleKind } from "../engine/compiled-rule"
import type { RuleKindName } from "../terms/rule-schema"
import { allowedHours } from "./allowed-hours"
import { allowedSymbols } from "./allowed-symbols"
import { consistency } from "./consistency"
import { dailyLoss } from "./daily-loss"
import { dailyProfitCap } from "./daily-profit-cap"
import { flatBy } from "./flat-by"
import { groupLoss } from "./group-loss"
import { hedging } from "./hedging"
import { inactivity } from "./inactivity"
import { lotConsistency } from "./lot-consistency"
import { martingale } from "./martingale"
import { maxDuration } from "./max-duration"
import { maxOpenPositions } from "./max-open-positions"
import { maxTradesPerDay } from "./max-trades-per-day"
import { maxVolume } from "./max-volume"
import { minProfitableDays } from "./min-profitable-days"
import { minTradeDuration } from "./min-trade-duration"
import { minTradingDays } from "./min-trading-days"
import { news } from "./news"
import { openRisk } from "./open-risk"
import { overallLoss } from "./overall-loss"
import { profitTarget } from "./profit-target"
import { stopLossRequired } from "./stop-loss-required"

/** How each kind of the format is evaluated. The type wants every kind: none can be parsed and then ignored. */
export const ruleKinds: Readonly<Record<RuleKindName, RuleKind>> = {
  daily_loss: dailyLoss,
  daily_profit_cap: dailyProfitCap,
  overall_loss: overallLoss,
  profit_target: profitTarget,
  min_trading_days: minTradingDays,
  min_profitable_days: minProfitableDays,
  consistency,
  max_duration: maxDuration,
  inactivity,
  max_open_positions: maxOpenPositions,
  max_trades_per_day: maxTradesPerDay,
  max_volume: maxVolume,
  allowed_symbols: allowedSymbols,
  allowed_hours: allowedHours,
  flat_by: flatBy,
  stop_loss_required: stopLossRequired,
  min_trade_duration: minTradeDuration,
  lot_consistency: lotConsistency,
  martingale,
  news,
  hedging,
  open_risk: openRisk,
  group_loss: groupLoss,
}
