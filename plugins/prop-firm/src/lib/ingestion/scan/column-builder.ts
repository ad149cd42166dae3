import { LoginColumn } from "../../../modules/evaluation/journal/login-column"
import type { UpdateColumns } from "../../../modules/evaluation/journal/update-columns"
import type { Amount } from "./scan-amount"

const LARGEST = 2 ** 50
const POWERS = Float64Array.from({ length: 9 }, (_, index) => 10 ** index)

/** One update as it was read; `hasLow` and `hasHigh` say whether they were there. */
export type Row = {
  /** Where the login stands in the bytes. */
  loginFrom: number
  loginTo: number
  seq: number
  at: number
  balance: Amount
  equity: Amount
  low: Amount
  high: Amount
  hasLow: boolean
  hasHigh: boolean
}

/** Gathers rows in columns, for as many rows as a batch may have. */
export class ColumnBuilder {
  private readonly columns

  constructor(bytes: Buffer, most: number) {
    this.columns = {
      count: 0,
      logins: LoginColumn.in(bytes, most),
      seq: new Float64Array(most),
      at: new Float64Array(most),
      scale: new Uint8Array(most),
      balance: new Float64Array(most),
      equity: new Float64Array(most),
      low: new Float64Array(most),
      high: new Float64Array(most),
    }
  }

  get built(): UpdateColumns {
    return this.columns
  }

  /** False when an amount does not fit the columns. */
  add(row: Row): boolean {
    const { columns } = this
    const { balance, equity, hasLow, hasHigh } = row
    const low = hasLow ? row.low : equity
    const high = hasHigh ? row.high : equity
    const scale = Math.max(balance.scale, equity.scale, low.scale, high.scale)
    const at = columns.count
    columns.logins.set(at, row.loginFrom, row.loginTo)
    columns.seq[at] = row.seq
    columns.at[at] = row.at
    columns.scale[at] = scale
    columns.balance[at] = scaled(balance, scale)
    columns.equity[at] = scaled(equity, scale)
    columns.low[at] = scaled(low, scale)
    columns.high[at] = scaled(high, scale)
    columns.count = at + 1
    return (
      fits(columns.balance[at]) &&
      fits(columns.equity[at]) &&
      fits(columns.low[at]) &&
      fits(columns.high[at])
    )
  }
}

const scaled = ({ value, scale }: Amount, wanted: number): number =>
  scale === wanted ? value : value * POWERS[wanted - scale]

const fits = (value: number): boolean => value <= LARGEST && value >= -LARGEST
