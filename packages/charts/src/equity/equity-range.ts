import type { EquityColumns } from "./equity-columns"

/** Values between which the y axis is drawn. */
export interface Range {
  min: number
  max: number
}

/** Rows `from`..`to` of the columns, both inside. */
interface Rows {
  from: number
  to: number
}

/**
 * The y range of the rows shown. Unless the reader zoomed in, the nearest floor and the target are
 * always inside: a chart without them cannot say how far away the end is.
 */
export function equityRange(
  columns: EquityColumns,
  rows: Rows,
  zoomed: boolean
): Range {
  const values: number[] = []
  const take = (value: number | null | undefined): void => {
    if (value !== null && value !== undefined) {
      values.push(value)
    }
  }
  for (let row = rows.from; row <= rows.to; row++) {
    take(columns.min[row])
    take(columns.max[row])
    take(columns.balance[row])
    if (!zoomed) {
      take(columns.floor[row])
      take(columns.target[row])
    }
  }
  if (values.length === 0) {
    return { min: 0, max: 1 }
  }
  const min = Math.min(...values)
  const max = Math.max(...values)
  const pad = (max - min || Math.abs(max) * 0.01 || 1) * 0.08
  return { min: min - pad, max: max + pad }
}
