import { grown, grownInts } from "./grown"

const FIELDS = 7

/** A minute of an account that has ended; amounts in minor units, floors NaN where none is known. */
export type FinishedMinute = {
  index: number
  minute: number
  low: number
  high: number
  equity: number
  balance: number
  dailyFloor: number
  overallFloor: number
}

/** Minutes that have ended and are not written yet, as numbers in a row: there may be hundreds of thousands. */
export class FinishedMinutes {
  private accounts = new Int32Array(1024)
  private numbers = new Float64Array(1024 * FIELDS)
  private from = 0
  private to = 0

  get length(): number {
    return this.to - this.from
  }

  /** Takes back those added since there were so many; none was taken meanwhile. */
  truncate(length: number): void {
    this.to = this.from + length
  }

  add(
    index: number,
    minute: number,
    low: number,
    high: number,
    equity: number,
    balance: number,
    dailyFloor: number,
    overallFloor: number
  ): void {
    this.reserve()
    const { numbers } = this
    const at = this.to * FIELDS
    this.accounts[this.to] = index
    numbers[at] = minute
    numbers[at + 1] = low
    numbers[at + 2] = high
    numbers[at + 3] = equity
    numbers[at + 4] = balance
    numbers[at + 5] = dailyFloor
    numbers[at + 6] = overallFloor
    this.to += 1
  }

  /** The oldest ones, up to so many; they stay. */
  first(count: number): FinishedMinute[] {
    const { numbers } = this
    const of = (at: number, field: number) => numbers[at * FIELDS + field] ?? 0
    return Array.from({ length: Math.min(count, this.length) }, (_, n) => {
      const at = this.from + n
      return {
        index: this.accounts[at] ?? 0,
        minute: of(at, 0),
        low: of(at, 1),
        high: of(at, 2),
        equity: of(at, 3),
        balance: of(at, 4),
        dailyFloor: of(at, 5),
        overallFloor: of(at, 6),
      }
    })
  }

  /** Forgets the oldest ones. */
  drop(count: number): void {
    this.from += Math.min(count, this.length)
    if (this.from === this.to) {
      this.from = 0
      this.to = 0
    }
  }

  clear(): void {
    this.drop(this.length)
  }

  private reserve(): void {
    if (this.to < this.accounts.length) {
      return
    }
    const { from, to } = this
    if (2 * from < to) {
      this.accounts = grownInts(this.accounts, 2 * to)
      this.numbers = grown(this.numbers, 2 * to * FIELDS)
      return
    }
    this.accounts.copyWithin(0, from, to)
    this.numbers.copyWithin(0, from * FIELDS, to * FIELDS)
    this.from = 0
    this.to = to - from
  }
}
