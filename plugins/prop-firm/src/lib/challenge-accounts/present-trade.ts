import type { z } from "@medusajs/framework/zod"
import type { Position } from "../../types/http/challenge-account"
import { moneyText } from "./money-text"
import type { TradeRow } from "./read-parts"

/** A trade as pages show it: realised profit when closed, floating while open. */
export function presentTrade(
  row: TradeRow,
  currency: string
): z.infer<typeof Position> {
  const profit = row.closed_at ? row.profit : row.floating
  return {
    trade: row.trade,
    symbol: row.symbol,
    side: row.side,
    lots: row.lots,
    open_price: row.open_price,
    opened_at: row.opened_at.toISOString(),
    close_price: row.close_price,
    closed_at: row.closed_at?.toISOString() ?? null,
    profit: moneyText(profit, currency),
    commission: moneyText(row.commission, currency),
    swap: moneyText(row.swap, currency),
  }
}
