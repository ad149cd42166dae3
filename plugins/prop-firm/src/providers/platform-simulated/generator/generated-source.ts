import { instrumentOf } from "../broker/instrument-of"
import type { Bar, PriceSource } from "../prices/types"
import { generateHour, type GeneratorState } from "./generate-hour"
import { figuresOf } from "./figures-of"
import { nextOpen, sessionOf, type SessionKind } from "./session"

const HOUR = 3_600_000

/**
 * Endless one-minute bars of one symbol. Hours are made one after another; each
 * has its own seed (from the run's seed, the symbol and the hour), and what is
 * carried from hour to hour is small enough to be written down.
 */
export class GeneratedSource implements PriceSource {
  private bars: (Bar | null)[] = []
  private made = -1
  /** The closed stretch looked up last, so that it is searched once. */
  private closedFrom = 0
  private opensAt = -1
  private before: GeneratorState
  private readonly session: SessionKind

  constructor(
    private readonly symbol: string,
    private readonly seed: number,
    private state: GeneratorState
  ) {
    instrumentOf(symbol)
    this.session = sessionOf(symbol)
    this.before = state
  }

  /** A source that starts at an instant from a price in points. */
  static start(
    symbol: string,
    seed: number,
    at: number,
    price = figuresOf(symbol).startPoints
  ): GeneratedSource {
    const hour = Math.floor(at / HOUR)
    return new GeneratedSource(symbol, seed, {
      hour,
      startsAt: at,
      price,
      slow: 0,
      fresh: 0,
      lastBar: at,
    })
  }

  barAt(at: number): Bar | null {
    const hour = Math.floor(at / HOUR)
    while (this.made < hour) this.make()
    if (this.made !== hour) return null
    return this.bars[Math.floor((at - hour * HOUR) / 60_000)] ?? null
  }

  nextStart(at: number): number {
    if (at < this.closedFrom || at > this.opensAt) {
      this.closedFrom = at
      this.opensAt = nextOpen(this.session, at)
    }
    return this.opensAt
  }

  /** What to write down to continue from the hour being played. */
  snapshot(): GeneratorState {
    return this.before
  }

  private make(): void {
    this.before = this.state
    const { bars, next } = generateHour(
      figuresOf(this.symbol),
      this.seed,
      this.state
    )
    this.bars = bars
    this.made = this.state.hour
    this.state = next
  }
}
