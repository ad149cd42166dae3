import type { TradingEvent } from "@highwater/domain"
import { decimalText } from "./decimal-text"
import type { WireItem } from "./submission"
import type { UpdateColumns } from "./update-columns"

/** The rows of columns as the events they stand for. */
export function itemsOfColumns(columns: UpdateColumns): WireItem[] {
  return columns.logins.slice(0, columns.count).map((login, index) => ({
    index,
    login,
    seq: columns.seq[index] ?? 0,
    event: eventOfRow(columns, index),
  }))
}

function eventOfRow(columns: UpdateColumns, row: number): TradingEvent {
  const scale = columns.scale[row] ?? 0
  const { low, high } = columns
  const equity = columns.equity[row] ?? 0
  const other = (value = 0) =>
    value === equity ? undefined : decimalText(value, scale)
  const lowest = other(low[row])
  const highest = other(high[row])
  return {
    type: "equity",
    at: new Date(columns.at[row] ?? 0).toISOString(),
    balance: decimalText(columns.balance[row] ?? 0, scale),
    equity: decimalText(equity, scale),
    ...(lowest === undefined ? {} : { low: lowest }),
    ...(highest === undefined ? {} : { high: highest }),
  }
}
