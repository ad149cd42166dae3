/**
 * Moves label centres apart so that none is closer than `gap` to the next and all stay within
 * `min`..`max` where there is space; the order stays. Answers in the order given.
 */
export function spreadLabels(
  centres: number[],
  gap: number,
  min: number,
  max: number
): number[] {
  const order = centres
    .map((value, index) => ({ value, index }))
    .sort((a, b) => a.value - b.value)
  let floor = min
  for (const label of order) {
    label.value = Math.max(label.value, floor)
    floor = label.value + gap
  }
  let ceiling = max
  for (const label of [...order].reverse()) {
    label.value = Math.min(label.value, ceiling)
    ceiling = label.value - gap
  }
  const spread = [...centres]
  for (const label of order) {
    spread[label.index] = label.value
  }
  return spread
}
