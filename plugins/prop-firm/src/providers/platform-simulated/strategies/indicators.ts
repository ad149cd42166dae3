/** Mean of the last `count` values; NaN when there are fewer. */
export function average(values: readonly number[], count: number): number {
  if (values.length < count) return NaN
  let sum = 0
  for (let i = values.length - count; i < values.length; i++) sum += values[i]
  return sum / count
}

/** Deviation of the last `count` values around their mean. */
export function deviation(values: readonly number[], count: number): number {
  const middle = average(values, count)
  let sum = 0
  for (let i = values.length - count; i < values.length; i++)
    sum += (values[i] - middle) ** 2
  return Math.sqrt(sum / count)
}

/** Mean absolute change between neighbours over the last `count` changes. */
export function range(values: readonly number[], count: number): number {
  if (values.length <= count) return NaN
  let sum = 0
  for (let i = values.length - count; i < values.length; i++)
    sum += Math.abs(values[i] - values[i - 1])
  return sum / count
}
