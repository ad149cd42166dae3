import { PriceError } from "./price-error"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

import { instrumentOf } from "../broker/instrument-of"
import { clockOf } from "./clock"
import { describeFile, type FileFacts } from "./describe-file"
import { readPriceFile, readPriceText } from "./read-price-file"
import { toBars } from "./to-bars"
import type { BarSeries } from "./types"

/** What `prices.json` may say of one file; `use: false` leaves it out. */
type Override = Partial<FileFacts> & { use?: boolean }

export type Recording = {
  file: string
  symbol: string
  /** Bar length in milliseconds. */
  timeframe: number
  /** First and last instant, from the ends of the file. */
  start: number
  end: number
  /** Reads the whole file. Throws a `PriceError` when it is not understood. */
  load: () => BarSeries
}

export type Catalogue = {
  recordings: Recording[]
  /** Files that are not used, each with the reason in one line. */
  skipped: { file: string; reason: string }[]
}

/**
 * Reads every price file of a folder. The clock of each must be stated, by its
 * name or by `prices.json` (`manifest` names another place for it):
 * `{ "files": { "EURUSD1.csv": { "symbol": "EURUSD", "clock": "EET" } } }`.
 * `symbols` narrows what is read.
 */
export function readCatalogue(
  folder: string,
  manifest = join(folder, "prices.json"),
  symbols?: readonly string[]
): Catalogue {
  const overrides = readOverrides(manifest)
  const catalogue: Catalogue = { recordings: [], skipped: [] }
  const names = readdirSync(folder).filter((name) =>
    /\.(csv|txt)(\.gz)?$/i.test(name)
  )
  for (const name of names.toSorted()) {
    const facts = { ...describeFile(name), ...overrides[name] }
    const reason = unusable(facts, symbols)
    if (reason) catalogue.skipped.push({ file: name, reason })
    else addFile(catalogue, folder, name, facts)
  }
  return catalogue
}

function addFile(
  catalogue: Catalogue,
  folder: string,
  name: string,
  facts: FileFacts
): void {
  try {
    catalogue.recordings.push(readRecording(folder, name, facts))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    catalogue.skipped.push({ file: name, reason })
  }
}

function unusable(
  facts: FileFacts & { use?: boolean },
  symbols?: readonly string[]
): string | null {
  if (facts.use === false) return "prices.json leaves it out"
  if (!facts.symbol) return "its name does not start with a symbol traded here"
  if (symbols && !symbols.includes(facts.symbol)) return "not asked for"
  if (!facts.clock)
    return "its clock is not stated: name it in the file name or in prices.json"
  return facts.side === "ask" ? "ask side only: read with its bid file" : null
}

function readRecording(
  folder: string,
  name: string,
  facts: FileFacts
): Recording {
  const clock = clockOf(facts.clock ?? "")
  const text = readPriceText(join(folder, name))
  const symbol = facts.symbol ?? ""
  const { digits } = instrumentOf(symbol)
  const bars = toBars(
    readPriceFile(endsOf(text), clock),
    digits,
    facts.timeframe
  )
  return {
    file: name,
    symbol,
    timeframe: bars.timeframe,
    start: bars.bars[0].start,
    end: bars.bars[bars.bars.length - 1].end,
    load: () => {
      const series = toBars(readPriceFile(text, clock), digits, facts.timeframe)
      const partner = join(folder, name.replace("_bid_", "_ask_"))
      if (!name.includes("_bid_") || !existsSync(partner)) return series
      const asks = readPriceFile(readPriceText(partner), clock)
      addSpread(series, toBars(asks, digits, facts.timeframe))
      return series
    },
  }
}

/** The first and the last lines: enough to know what a file covers. */
function endsOf(text: string): string {
  const head = text.split("\n", 12)
  if (head.length < 12) return text
  return [...head, ...text.slice(-1_200).split("\n").slice(1)].join("\n")
}

function addSpread(bids: BarSeries, asks: BarSeries): void {
  const opens = new Map(asks.bars.map((bar) => [bar.start, bar.open]))
  for (const bar of bids.bars) {
    const spread = (opens.get(bar.start) ?? NaN) - bar.open
    if (spread >= 0) bar.spread = spread
  }
}

function readOverrides(path: string): Record<string, Override> {
  if (!existsSync(path)) return {}
  const content: unknown = JSON.parse(readFileSync(path, "utf8"))
  const files =
    typeof content === "object" && content !== null && "files" in content
      ? content.files
      : null
  if (typeof files !== "object" || files === null)
    throw new PriceError(`${path}: files must be an object keyed by file name`)
  return files as Record<string, Override>
}
