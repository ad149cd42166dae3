import { PriceError } from "./price-error"
import { readFileSync } from "node:fs"
import { gunzipSync } from "node:zlib"

import type { Clock } from "./clock"
import { columnsOf, type Columns } from "./columns"
import { parseInstant } from "./parse-instant"
import { separatorOf, splitLine } from "./split-line"

/** One row with its UTC time; prices as numbers, not yet in points. */
export type Row = {
  at: number
  open: number
  high: number
  low: number
  close: number
  /** Ask minus bid in price units, or -1. */
  spread: number
  /** Spread as written, in points of the file, or -1. */
  spreadPoints: number
}

export type PriceFile = {
  shape: Columns["shape"]
  rows: Row[]
  /** Rows left out, by reason, so that nothing disappears unseen. */
  dropped: { unreadable: number; duplicate: number }
  /** Rows that were not after the row before them in the file. */
  unordered: number
}

/** The text of a CSV or gzipped CSV file. */
export function readPriceText(path: string): string {
  const raw = readFileSync(path)
  const gzip = raw[0] === 0x1f && raw[1] === 0x8b
  return (gzip ? gunzipSync(raw) : raw).toString("utf8")
}

/**
 * Reads prices as platforms and vendors export them. Rows come out sorted by
 * time with one row per instant (the first in the file stays); a row that cannot
 * be read is left out and counted. Throws a `PriceError` when the columns are
 * not understood or more than one row in twenty cannot be read.
 */
export function readPriceFile(text: string, clock: Clock): PriceFile {
  const lines = text.replace(/^\uFEFF/, "").split("\n")
  const first = lines.find((line) => line.trim() !== "")
  if (first === undefined) throw new PriceError("the file is empty")
  const separator = separatorOf(first)
  const columns = columnsOf(splitLine(first, separator))
  const start = lines.indexOf(first) + (columns.hasHeader ? 1 : 0)
  const rows: Row[] = []
  let unreadable = 0
  for (let i = start; i < lines.length; i++) {
    if (lines[i].trim() === "") continue
    const row = readRow(splitLine(lines[i], separator), columns, clock)
    if (row) rows.push(row)
    else unreadable++
  }
  if (unreadable * 20 > rows.length + unreadable)
    throw new PriceError(
      `${unreadable} of ${rows.length + unreadable} rows cannot be read`
    )
  return inOrder(rows, unreadable, columns.shape)
}

function readRow(fields: string[], columns: Columns, clock: Clock): Row | null {
  const date = fields[columns.date] ?? ""
  const text = columns.time < 0 ? date : `${date} ${fields[columns.time]}`
  const instant = parseInstant(text)
  if (!instant) return null
  const at =
    instant.offset === null
      ? clock(instant.wall)
      : instant.wall - instant.offset
  return columns.shape === "bars"
    ? readBar(fields, columns, at)
    : readPoint(fields, columns, at)
}

function readBar(fields: string[], columns: Columns, at: number): Row | null {
  const open = price(fields[columns.open])
  const close = price(fields[columns.close])
  const high = Math.max(open, close, price(fields[columns.high]))
  const low = Math.min(open, close, price(fields[columns.low]))
  if (!(low > 0) || !Number.isFinite(high)) return null
  const ask = columns.ask < 0 ? NaN : price(fields[columns.ask])
  const points = columns.spread < 0 ? -1 : Number(fields[columns.spread])
  return {
    at,
    open,
    high,
    low,
    close,
    spread: ask >= open ? ask - open : -1,
    spreadPoints: Number.isInteger(points) && points >= 0 ? points : -1,
  }
}

function readPoint(fields: string[], columns: Columns, at: number): Row | null {
  const column = columns.shape === "quotes" ? columns.bid : columns.close
  const bid = price(fields[column])
  if (!(bid > 0)) return null
  const ask = columns.ask < 0 ? NaN : price(fields[columns.ask])
  const spread = ask >= bid ? ask - bid : -1
  const same = { open: bid, high: bid, low: bid, close: bid }
  return { at, ...same, spread, spreadPoints: -1 }
}

function price(text: string | undefined): number {
  return text === undefined || text.trim() === "" ? NaN : Number(text)
}

function inOrder(
  rows: Row[],
  unreadable: number,
  shape: PriceFile["shape"]
): PriceFile {
  let unordered = 0
  for (let i = 1; i < rows.length; i++)
    if (rows[i].at <= rows[i - 1].at) unordered++
  const sorted = unordered ? rows.toSorted((a, b) => a.at - b.at) : rows
  const kept =
    shape === "quotes" // several ticks may share a millisecond
      ? sorted
      : sorted.filter((row, i) => i === 0 || row.at !== sorted[i - 1].at)
  const duplicate = rows.length - kept.length
  return { shape, rows: kept, dropped: { unreadable, duplicate }, unordered }
}
