import type { TradingEvent } from "@highwater/domain"
import { decimalText } from "./decimal-text"

type EquityEvent = Extract<TradingEvent, { type: "equity" }>

/**
 * A plain update as the event it stands for, in the one form in which it is
 * evaluated, journaled and replayed. Amounts are whole numbers of 10^-scale.
 */
export function equityEvent(
  scale: number,
  at: number,
  balance: number,
  equity: number,
  low: number,
  high: number
): EquityEvent {
  return {
    type: "equity",
    at: new Date(at).toISOString(),
    balance: decimalText(balance, scale),
    equity: decimalText(equity, scale),
    ...(low === equity ? {} : { low: decimalText(low, scale) }),
    ...(high === equity ? {} : { high: decimalText(high, scale) }),
  }
}
