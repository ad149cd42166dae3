import { bidAt } from "../prices/bar-path"
import type { PriceSource } from "../prices/types"
import { spreadAt } from "../generator/spread-at"
import { INSTRUMENTS } from "./instruments"

/** The market moves in steps of 20 simulated seconds. */
export const STEP_MS = 20_000
/** How long the market runs before the first instant of a run. */
export const WARM_UP_MS = 4 * 86_400_000
/** Closes are kept for strategies every five minutes, one day of them. */
const CLOSE_EVERY = 300_000
const CLOSES_KEPT = 288
/** A minute without a tick is not a closed market; this long without one is. */
const PATIENCE = 300_000

/** What of the market must be written down to go on after a restart. */
export type MarketState = {
  at: number
  bids: number[]
  spreads: number[]
  closes: number[][]
}

/**
 * Prices of every symbol now, in points. `jumped` holds the bid at which a new
 * bar opened during the last step (a gap), before the price moved on to `bids`.
 */
export class Market {
  at: number
  readonly bids: number[]
  readonly spreads: number[]
  readonly tradable: boolean[]
  readonly jumped: number[]
  readonly closes: number[][]
  /** Whether any price changed in the last step. */
  moved = false
  /** Whether any bar opened away from the price before. */
  gapped = false

  constructor(
    private readonly sources: readonly PriceSource[],
    at: number,
    state?: MarketState
  ) {
    this.at = state?.at ?? at
    this.closes = state?.closes ?? INSTRUMENTS.map(() => [])
    this.bids = state?.bids ?? sources.map((one) => firstPrice(one, at))
    this.jumped = [...this.bids]
    this.spreads =
      state?.spreads ?? sources.map((one, place) => firstSpread(one, place, at))
    this.tradable = sources.map((one) => isTradable(one, this.at))
  }

  /** Ask of a symbol by its place. */
  ask(place: number): number {
    return this.bids[place] + this.spreads[place]
  }

  /** Moves every price 20 seconds on. */
  step(): void {
    const from = this.at
    this.at = from + STEP_MS
    this.moved = false
    this.gapped = false
    for (let place = 0; place < this.sources.length; place++)
      this.stepOne(place, from)
    if (this.at % CLOSE_EVERY === 0) this.keepCloses()
  }

  /** The first instant at or after now at which some symbol can be traded. */
  nextOpening(): number {
    return Math.min(...this.sources.map((one) => one.nextStart(this.at)))
  }

  snapshot(): MarketState {
    return {
      at: this.at,
      bids: this.bids,
      spreads: this.spreads,
      closes: this.closes,
    }
  }

  private stepOne(place: number, from: number): void {
    const source = this.sources[place]
    const bar = source.barAt(from)
    const before = this.bids[place]
    this.jumped[place] = before
    if (bar) {
      if (bar.start === from) this.openBar(place, bar.open, bar.spread)
      this.bids[place] = bidAt(bar, Math.min(this.at, bar.end))
      if (this.bids[place] !== before) this.moved = true
    }
    if (bar === null || this.at >= bar.end)
      this.tradable[place] = isTradable(source, this.at)
  }

  private openBar(place: number, open: number, spread: number): void {
    if (open !== this.bids[place]) this.gapped = true
    this.jumped[place] = open
    this.tradable[place] = true
    this.spreads[place] =
      spread >= 0 ? spread : spreadAt(INSTRUMENTS[place].symbol, this.at)
  }

  private keepCloses(): void {
    for (let place = 0; place < this.sources.length; place++) {
      if (!this.tradable[place]) continue
      const closes = this.closes[place]
      closes.push(this.bids[place])
      if (closes.length > CLOSES_KEPT) closes.shift()
    }
  }
}

function isTradable(source: PriceSource, at: number): boolean {
  return source.nextStart(at) - at <= PATIENCE || source.barAt(at) !== null
}

function firstSpread(source: PriceSource, place: number, at: number): number {
  const spread = source.barAt(at)?.spread ?? -1
  return spread >= 0 ? spread : spreadAt(INSTRUMENTS[place].symbol, at)
}

function firstPrice(source: PriceSource, at: number): number {
  const bar = source.barAt(at) ?? source.barAt(source.nextStart(at))
  return bar?.open ?? 0
}
