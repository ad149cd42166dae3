import { PriceError } from "./price-error"
import { parseInstant } from "./parse-instant"

/** Which field holds what; -1 where a file has no such column. */
export type Columns = {
  shape: "bars" | "quotes" | "price"
  /** Index of the date, and of the time where it is a field of its own. */
  date: number
  time: number
  open: number
  high: number
  low: number
  close: number
  /** Spread in points of the file. */
  spread: number
  /** Ask side: of the opening price in bars, the price itself in quotes. */
  ask: number
  bid: number
  hasHeader: boolean
}

const none = {
  time: -1,
  open: -1,
  high: -1,
  low: -1,
  close: -1,
  spread: -1,
  ask: -1,
  bid: -1,
}

/**
 * Finds the columns from the first line: named ones (MetaTrader 4/5, brokers'
 * scripts, bid/ask pairs, ticks, a single price) or, without a header, the
 * `date[,time],open,high,low,close` order that MetaTrader exports use.
 * Throws a `PriceError` that names what is missing.
 */
export function columnsOf(fields: string[]): Columns {
  const first = fields[0] ?? ""
  return parseInstant(first) || /^\d{8}$/.test(first)
    ? withoutHeader(fields)
    : withHeader(fields)
}

function withoutHeader(fields: string[]): Columns {
  const split = /^\d{1,2}:\d{2}/.test(fields[1] ?? "")
  const at = split ? 2 : 1
  if (fields.length < at + 4)
    throw new PriceError(
      "a file without a header needs date, open, high, low and close"
    )
  return {
    ...none,
    shape: "bars",
    date: 0,
    time: split ? 1 : -1,
    open: at,
    high: at + 1,
    low: at + 2,
    close: at + 3,
    hasHeader: false,
  }
}

function withHeader(fields: string[]): Columns {
  const names = fields.map((field) => field.toLowerCase().replace(/[<>"]/g, ""))
  const find = (...wanted: string[]) =>
    names.findIndex((name) => wanted.includes(name))
  const date = find("date", "timestamp", "datetime", "gmt time", "time")
  if (date < 0) throw new PriceError("no column for the time")
  const named = {
    ...none,
    date,
    time: names[date] === "date" ? find("time") : -1,
    hasHeader: true,
  }
  const [open, high, low, close] = [
    find("open", "bid_o", "bidopen"),
    find("high", "bid_h", "bidhigh"),
    find("low", "bid_l", "bidlow"),
    find("close", "bid_c", "bidclose"),
  ]
  if ([open, high, low, close].every((column) => column >= 0)) {
    const ask = find("ask_o", "askopen")
    const spread = find("spread")
    return { ...named, shape: "bars", open, high, low, close, spread, ask }
  }
  const bid = find("bid")
  if (bid >= 0) return { ...named, shape: "quotes", bid, ask: find("ask") }
  const price = find("price", "mid", "close")
  if (price >= 0) return { ...named, shape: "price", close: price }
  throw new PriceError("no columns for open, high, low and close")
}
