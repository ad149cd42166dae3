import { compactAmount, parseInstant } from "@highwater/domain"
import type { TradingEvent, Updates } from "@highwater/domain"
import { equityEvent } from "../engine/equity-event"
import type { UpdateColumns } from "../journal/update-columns"
import { grown } from "./grown"

const MOST = 2 ** 50

/** The events of a submission in columns; what is no plain update is an event beside them. */
export class Batch implements Updates {
  count = 0
  account = new Int32Array(1024)
  seq = new Float64Array(1024)
  at = new Float64Array(1024)
  balance = new Float64Array(1024)
  equity = new Float64Array(1024)
  low = new Float64Array(1024)
  high = new Float64Array(1024)
  /** Null where the columns say it all. */
  readonly events: (TradingEvent | null)[] = []

  clear(): void {
    this.count = 0
    this.events.length = 0
  }

  /** @param decimals of the minor unit, or null where the account has no compact form */
  addEvent(
    account: number,
    seq: number | null,
    event: TradingEvent,
    decimals: number | null
  ): void {
    const row = this.addRow(account, seq ?? Number.NaN)
    this.at[row] = parseInstant(event.at) ?? 0
    const isPlain =
      seq !== null &&
      decimals !== null &&
      event.type === "equity" &&
      event.id === undefined &&
      this.setAmounts(
        row,
        compactAmount(event.balance, decimals),
        compactAmount(event.equity, decimals),
        compactAmount(event.low ?? event.equity, decimals),
        compactAmount(event.high ?? event.equity, decimals)
      )
    this.events.push(isPlain ? null : event)
  }

  addColumns(
    account: number,
    columns: UpdateColumns,
    from: number,
    decimals: number | null
  ): void {
    const row = this.addRow(account, columns.seq[from] ?? 0)
    const at = columns.at[from] ?? 0
    const scale = columns.scale[from] ?? 0
    const balance = columns.balance[from] ?? 0
    const equity = columns.equity[from] ?? 0
    const low = columns.low[from] ?? 0
    const high = columns.high[from] ?? 0
    this.at[row] = at
    const isPlain =
      decimals !== null &&
      this.setAmounts(
        row,
        rescaled(balance, scale, decimals),
        rescaled(equity, scale, decimals),
        rescaled(low, scale, decimals),
        rescaled(high, scale, decimals)
      )
    this.events.push(
      isPlain ? null : equityEvent(scale, at, balance, equity, low, high)
    )
  }

  private setAmounts(
    row: number,
    balance: number,
    equity: number,
    low: number,
    high: number
  ): boolean {
    this.balance[row] = balance
    this.equity[row] = equity
    this.low[row] = low
    this.high[row] = high
    return isWhole(balance) && isWhole(equity) && isWhole(low) && isWhole(high)
  }

  private addRow(account: number, seq: number): number {
    if (this.count === this.account.length) {
      this.grow()
    }
    const row = this.count++
    this.account[row] = account
    this.seq[row] = seq
    return row
  }

  private grow(): void {
    const length = 2 * this.account.length
    const account = new Int32Array(length)
    account.set(this.account)
    this.account = account
    this.seq = grown(this.seq, length)
    this.at = grown(this.at, length)
    this.balance = grown(this.balance, length)
    this.equity = grown(this.equity, length)
    this.low = grown(this.low, length)
    this.high = grown(this.high, length)
  }
}

const isWhole = (value: number) =>
  Number.isInteger(value) && Math.abs(value) <= MOST

/** The same amount in other units; no whole number where it has none. */
function rescaled(value: number, from: number, to: number): number {
  if (from === to) {
    return value
  }
  return from < to ? value * 10 ** (to - from) : value / 10 ** (from - to)
}
