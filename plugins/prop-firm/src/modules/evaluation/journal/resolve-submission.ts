import type { TradingEvent } from "@highwater/domain"
import { equityEvent } from "../engine/equity-event"
import type { Accounts } from "../memory/accounts"
import { EXTRA, EXTRA_STRIDE } from "../memory/extra"
import { isMinorUnits } from "../memory/is-minor-units"
import type { FromPlatform } from "./submission"
import type { UpdateColumns } from "./update-columns"

/** The accounts of a submission's rows, as long as memory is not forgotten. */
export type Resolved = {
  generation: number
  accounts: Int32Array
  /** Rows of columns that are no plain updates of their accounts. */
  events: ReadonlyMap<number, TradingEvent>
  /** Rows whose login is not in memory. */
  unknown: number[]
}

/** Finds the accounts of a submission, and brings columns into their minor units. */
export function resolveSubmission(
  accounts: Accounts,
  submission: FromPlatform
): Resolved {
  const { generation } = accounts
  const unknown: number[] = []
  const events = new Map<number, TradingEvent>()
  const known = accounts.loginsOf(submission.connectionId)
  if (submission.kind === "wire") {
    const found = Int32Array.from(submission.items, ({ login }, row) => {
      const index = known.findText(login)
      if (index < 0) {
        unknown.push(row)
      }
      return index
    })
    return { generation, accounts: found, events, unknown }
  }
  const { columns } = submission
  const { bytes, from, to } = columns.logins
  const found = new Int32Array(columns.count)
  const { plans } = accounts.terms
  const { extra } = accounts
  const { scale } = columns
  for (let row = 0; row < columns.count; row++) {
    const index = known.find(bytes, from[row] ?? 0, to[row] ?? 0)
    found[row] = index
    if (index < 0) {
      unknown.push(row)
      continue
    }
    const plan = plans[extra[index * EXTRA_STRIDE + EXTRA.terms] ?? 0]
    if (!plan) {
      events.set(row, eventOf(columns, row))
    } else if (scale[row] !== plan.decimals) {
      rescale(columns, row, plan.decimals, events)
    }
  }
  return { generation, accounts: found, events, unknown }
}

const eventOf = (columns: UpdateColumns, row: number): TradingEvent =>
  equityEvent(
    columns.scale[row] ?? 0,
    columns.at[row] ?? 0,
    columns.balance[row] ?? 0,
    columns.equity[row] ?? 0,
    columns.low[row] ?? 0,
    columns.high[row] ?? 0
  )

/** Writes a row in minor units, or notes its event where it has amounts that are none. */
function rescale(
  columns: UpdateColumns,
  row: number,
  decimals: number,
  events: Map<number, TradingEvent>
): void {
  const scale = columns.scale[row] ?? 0
  const balance = rescaled(columns.balance[row] ?? 0, scale, decimals)
  const equity = rescaled(columns.equity[row] ?? 0, scale, decimals)
  const low = rescaled(columns.low[row] ?? 0, scale, decimals)
  const high = rescaled(columns.high[row] ?? 0, scale, decimals)
  const isPlain =
    isMinorUnits(balance) &&
    isMinorUnits(equity) &&
    isMinorUnits(low) &&
    isMinorUnits(high)
  if (!isPlain) {
    events.set(row, eventOf(columns, row))
    return
  }
  columns.scale[row] = decimals
  columns.balance[row] = balance
  columns.equity[row] = equity
  columns.low[row] = low
  columns.high[row] = high
}

/** The same amount in other units; no whole number where it has none. */
const rescaled = (value: number, from: number, to: number): number =>
  from < to ? value * 10 ** (to - from) : value / 10 ** (from - to)
