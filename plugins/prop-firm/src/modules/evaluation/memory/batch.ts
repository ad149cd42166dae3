import { compactAmount, parseInstant } from "@highwater/domain"
import type { TradingEvent, Updates } from "@highwater/domain"
import type { UpdateColumns } from "../journal/update-columns"
import { grown, grownInts } from "./grown"
import { isMinorUnits } from "./is-minor-units"

type Columns = {
  account: Int32Array
  seq: Float64Array
  at: Float64Array
  balance: Float64Array
  equity: Float64Array
  low: Float64Array
  high: Float64Array
}

function columnsOf(length: number): Columns {
  return {
    account: new Int32Array(length),
    seq: new Float64Array(length),
    at: new Float64Array(length),
    balance: new Float64Array(length),
    equity: new Float64Array(length),
    low: new Float64Array(length),
    high: new Float64Array(length),
  }
}

/** The events of a submission in columns; what is no plain update is an event beside them. */
export class Batch implements Updates {
  count = 0
  account: Int32Array
  seq: Float64Array
  at: Float64Array
  balance: Float64Array
  equity: Float64Array
  low: Float64Array
  high: Float64Array
  /** The rows that no column says. */
  events: ReadonlyMap<number, TradingEvent> = new Map()
  /** Columns of its own, where none are handed over. */
  private own = columnsOf(16)
  private ownEvents = new Map<number, TradingEvent>()

  constructor() {
    const { account, seq, at, balance, equity, low, high } = this.own
    this.account = account
    this.seq = seq
    this.at = at
    this.balance = balance
    this.equity = equity
    this.low = low
    this.high = high
  }

  clear(): void {
    this.count = 0
    this.ownEvents = new Map()
    this.events = this.ownEvents
    Object.assign(this, this.own)
  }

  /** Takes columns of minor units as they are. */
  use(
    { count, seq, at, balance, equity, low, high }: UpdateColumns,
    account: Int32Array,
    events: ReadonlyMap<number, TradingEvent>
  ): void {
    this.count = count
    this.account = account
    this.seq = seq
    this.at = at
    this.balance = balance
    this.equity = equity
    this.low = low
    this.high = high
    this.events = events
  }

  /** @param decimals of the minor unit, or null where the account has no compact form */
  addEvent(
    account: number,
    seq: number | null,
    event: TradingEvent,
    decimals: number | null
  ): void {
    if (this.count === this.own.account.length) {
      this.grow()
    }
    const row = this.count++
    this.account[row] = account
    this.seq[row] = seq ?? Number.NaN
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
    if (!isPlain) {
      this.ownEvents.set(row, event)
    }
  }

  /** Says a row by another event; what was handed over stays as it is. */
  replace(row: number, event: TradingEvent): void {
    if (this.events !== this.ownEvents) {
      this.ownEvents = new Map(this.events)
      this.events = this.ownEvents
    }
    this.ownEvents.set(row, event)
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
    return (
      isMinorUnits(balance) &&
      isMinorUnits(equity) &&
      isMinorUnits(low) &&
      isMinorUnits(high)
    )
  }

  private grow(): void {
    const { own } = this
    const length = 2 * own.account.length
    this.own = {
      account: grownInts(own.account, length),
      seq: grown(own.seq, length),
      at: grown(own.at, length),
      balance: grown(own.balance, length),
      equity: grown(own.equity, length),
      low: grown(own.low, length),
      high: grown(own.high, length),
    }
    Object.assign(this, this.own)
  }
}
