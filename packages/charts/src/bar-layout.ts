/** Where one bar stands, in units of the drawing. */
export interface BarBox {
  x: number
  y: number
  width: number
  height: number
  negative: boolean
}

/** Boxes of bars around a shared zero line; the line is at `zero`. Every bar is at least one unit high. */
export function barLayout(
  values: number[],
  width: number,
  height: number
): { zero: number; bars: BarBox[] } {
  const top = Math.max(0, ...values)
  const bottom = Math.min(0, ...values)
  const span = top - bottom || 1
  const y = (value: number): number => ((top - value) / span) * height
  const zero = y(0)
  const slot = width / Math.max(values.length, 1)
  const bars = values.map((value, index) => ({
    x: index * slot + slot * 0.15,
    y: value >= 0 ? Math.min(y(value), zero - 1) : zero,
    width: slot * 0.7,
    height: Math.max(1, Math.abs(y(value) - zero)),
    negative: value < 0,
  }))
  return { zero, bars }
}
