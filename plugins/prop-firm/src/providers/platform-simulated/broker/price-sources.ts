import { existsSync } from "node:fs"

import { GeneratedSource } from "../generator/generated-source"
import type { GeneratorState } from "../generator/generate-hour"
import { readCatalogue } from "../prices/catalogue"
import { chooseRecordings, type Choice } from "../prices/choose-recordings"
import { ChainedSource } from "../prices/chained-source"
import { RecordedSource } from "../prices/recorded-source"
import type { PriceSource } from "../prices/types"
import { INSTRUMENTS } from "./instruments"
import { STEP_MS, WARM_UP_MS } from "./market"

const DAY = 86_400_000
const LONDON_OPENS = 7 * 3_600_000
/** Monday morning the generator starts at when nothing else is said. */
const GENERATOR_FROM = Date.UTC(2026, 9, 5) + LONDON_OPENS

export type PriceWish = {
  folder: string | null
  manifest: string | null
  from: number | null
  seed: number
  /** Generators written down before a restart, by symbol. */
  generators?: Record<string, GeneratorState>
  /** Recordings in use before a restart, by symbol: kept while they exist. */
  files?: Record<string, string>
  /** Bids before a restart, for a generator that has to take over. */
  bids?: number[]
}

export type Prices = {
  from: number
  sources: PriceSource[]
  /** States of the generators in use, to be written down. */
  generators: () => Record<string, GeneratorState>
  /** Recording in use, by symbol. */
  files: Record<string, string>
  /** One line per symbol and per file left out, for the log. */
  notes: string[]
}

/**
 * One price source per instrument: a recording where the folder has one, and
 * the generator after its end and for every other symbol. Throws a `RangeError`
 * when the folder does not exist.
 */
export function priceSources(wish: PriceWish): Prices {
  const notes: string[] = []
  const choice = wish.folder ? choose(wish.folder, wish, notes) : null
  const from = roundUp(wish.from ?? morningAfter(choice) ?? GENERATOR_FROM)
  const made = new Map<string, () => GeneratorState | null>()
  const files: Record<string, string> = {}
  const sources = INSTRUMENTS.map(({ symbol }, place) => {
    const saved = wish.generators?.[symbol]
    const generate = (at: number, price?: number) =>
      saved
        ? new GeneratedSource(symbol, wish.seed, saved)
        : GeneratedSource.start(symbol, wish.seed, at, price)
    const recording = choice?.bySymbol.get(symbol)
    if (!recording) {
      const bid = wish.bids?.[place]
      const source = generate(bid ? from : from - WARM_UP_MS, bid)
      made.set(symbol, () => source.snapshot())
      notes.push(`${symbol}: generated, seed ${wish.seed}`)
      return source
    }
    files[symbol] = recording.file
    const { bars } = recording.load()
    const source = new ChainedSource(
      new RecordedSource(bars),
      bars[bars.length - 1],
      generate
    )
    made.set(symbol, () => source.snapshot())
    notes.push(`${symbol}: ${recording.file}, generated after its end`)
    return source
  })
  return { from, sources, files, notes, generators: () => statesOf(made) }
}

function choose(folder: string, wish: PriceWish, notes: string[]) {
  if (!existsSync(folder))
    throw new RangeError(`PRICES_DIR: there is no folder ${folder}`)
  const { recordings, skipped } = readCatalogue(
    folder,
    wish.manifest ?? undefined
  )
  for (const { file, reason } of skipped)
    notes.push(`left out ${file}: ${reason}`)
  const { files } = wish
  if (!files) return chooseRecordings(recordings, wish.from)
  const kept = recordings.filter((one) => files[one.symbol] === one.file)
  const bySymbol = new Map(kept.map((one) => [one.symbol, one]))
  return { from: wish.from ?? GENERATOR_FROM, bySymbol }
}

function statesOf(
  made: Map<string, () => GeneratorState | null>
): Record<string, GeneratorState> {
  const states: Record<string, GeneratorState> = {}
  for (const [symbol, state] of made) {
    const now = state()
    if (now) states[symbol] = now
  }
  return states
}

/** The first London morning at least a day after the recordings start. */
function morningAfter(choice: Choice | null): number | null {
  if (!choice) return null
  const earliest = choice.from + DAY - LONDON_OPENS
  return Math.ceil(earliest / DAY) * DAY + LONDON_OPENS
}

function roundUp(at: number): number {
  const minutes = 15 * STEP_MS
  return Math.ceil(at / minutes) * minutes
}
