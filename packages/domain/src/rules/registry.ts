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

/** Every kind of rule, in the order in which the format names them. */
export const registry = [
  dailyLoss,
  dailyProfitCap,
  overallLoss,
  groupLoss,
  profitTarget,
  minTradingDays,
  minProfitableDays,
  consistency,
  lotConsistency,
  maxVolume,
  maxOpenPositions,
  maxTradesPerDay,
  openRisk,
  stopLossRequired,
  minTradeDuration,
  martingale,
  news,
  flatBy,
  hedging,
  maxDuration,
  inactivity,
  allowedSymbols,
  allowedHours,
] as const
