import type { Bar, PriceSource } from "./types"

/** Plays recorded bars; holes stay holes, the market is closed in them. */
export class RecordedSource implements PriceSource {
  private cursor = 0

  constructor(private readonly bars: Bar[]) {}

  barAt(at: number): Bar | null {
    this.seek(at)
    const bar = this.bars[this.cursor]
    return bar && bar.start <= at && at < bar.end ? bar : null
  }

  nextStart(at: number): number {
    this.seek(at)
    const bar = this.bars[this.cursor]
    if (!bar) return Infinity
    return bar.start >= at
      ? bar.start
      : (this.bars[this.cursor + 1]?.start ?? Infinity)
  }

  /** Moves to the first bar that ends after an instant. */
  private seek(at: number): void {
    if (this.cursor > 0 && this.bars[this.cursor - 1].end > at) this.cursor = 0
    if (this.cursor === 0 && this.bars.length > 0) this.cursor = this.find(at)
    while (this.cursor < this.bars.length && this.bars[this.cursor].end <= at)
      this.cursor++
  }

  private find(at: number): number {
    let low = 0
    let high = this.bars.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.bars[middle].end <= at) low = middle + 1
      else high = middle
    }
    return low
  }
}
