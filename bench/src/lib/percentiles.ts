/** Values of which so many percent are not larger; `values` are sorted in place. */
export const percentiles = (
  values: Float64Array,
  percents: readonly number[]
): number[] => {
  values.sort()
  return percents.map((percent) => {
    const rank = Math.ceil((percent / 100) * values.length)
    return values[Math.max(0, rank - 1)] ?? Number.NaN
  })
}
