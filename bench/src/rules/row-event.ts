import type { EventOf } from "@highwater/domain"
import type { Batch } from "./walk"

const money = (cents: number): string => {
  const text = String(cents).padStart(3, "0")
  return `${text.slice(0, -2)}.${text.slice(-2)}`
}

/** A row as the event a platform would send. */
export const rowEvent = (batch: Batch, row: number): EventOf<"equity"> => {
  const { [row]: balance = 0 } = batch.balance
  const { [row]: equity = 0 } = batch.equity
  const { [row]: low = 0 } = batch.low
  const { [row]: high = 0 } = batch.high
  return {
    type: "equity",
    at: new Date(batch.at[row] ?? 0).toISOString(),
    balance: money(balance),
    equity: money(equity),
    ...(low < equity ? { low: money(low) } : {}),
    ...(high > equity ? { high: money(high) } : {}),
  }
}
