/** The same numbers with room for more behind them. */
export const grown = (numbers: Float64Array, length: number) => {
  const larger = new Float64Array(length)
  larger.set(numbers)
  return larger
}

/** The same whole numbers with room for more behind them. */
export const grownInts = (numbers: Int32Array, length: number) => {
  const larger = new Int32Array(length)
  larger.set(numbers)
  return larger
}
