/**
 * An SVG path through the values, left to right, inside a box with 2 units of margin. One value
 * draws a level line, none an empty path.
 */
export function sparklinePath(
  values: number[],
  width: number,
  height: number
): string {
  if (values.length === 0) {
    return ""
  }
  const min = Math.min(...values)
  const max = Math.max(...values)
  const y = (value: number): number =>
    max === min
      ? height / 2
      : 2 + (1 - (value - min) / (max - min)) * (height - 4)
  const points = values.length === 1 ? [values[0], values[0]] : values
  return points
    .map((value, index) => {
      const x = 2 + (index / (points.length - 1)) * (width - 4)
      return `${index === 0 ? "M" : "L"}${x.toFixed(1)} ${y(Number(value)).toFixed(1)}`
    })
    .join("")
}
