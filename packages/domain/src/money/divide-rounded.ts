/** Integer division rounded half away from zero. The divisor is positive. */
export const divideRounded = (value: bigint, divisor: bigint): bigint => {
  const half = divisor / 2n
  const shifted = value < 0n ? value - half : value + half
  return shifted / divisor
}
