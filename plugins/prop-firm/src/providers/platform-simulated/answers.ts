import { z } from "@medusajs/framework/zod"

import { ACCESS_RIGHTS } from "../../types/platform-provider"

export const CredentialsAnswer = z.object({
  login: z.string(),
  password: z.string(),
  server: z.string(),
})

export const AccountAnswer = z.object({
  currency: z.string(),
  balance: z.string(),
  equity: z.string(),
  right: z.enum(ACCESS_RIGHTS),
})

export const CloseAllAnswer = z.object({ closed: z.array(z.string()) })

export const ClockAnswer = z.object({ now: z.string() })

const Trade = z
  .object({
    trade: z.string(),
    symbol: z.string(),
    side: z.enum(["buy", "sell"]),
    lots: z.string(),
    open_price: z.string(),
    opened_at: z.string(),
    profit: z.string(),
    close_price: z.string().nullable(),
    closed_at: z.string().nullable(),
    commission: z.string(),
    swap: z.string(),
  })
  .transform((one) => ({
    trade: one.trade,
    symbol: one.symbol,
    side: one.side,
    lots: one.lots,
    openPrice: one.open_price,
    openedAt: one.opened_at,
    profit: one.profit,
    closePrice: one.close_price,
    closedAt: one.closed_at,
    commission: one.commission,
    swap: one.swap,
  }))

export const PositionsAnswer = z.object({ positions: z.array(Trade) })

export const TradesAnswer = z.object({
  trades: z.array(Trade),
  cursor: z.string(),
})
