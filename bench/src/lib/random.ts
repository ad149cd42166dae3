/** Numbers from 0 up to 1 that repeat from the same seed (xorshift, 32 bits). */
export const random = (seed: number): (() => number) => {
  let state = seed | 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 4_294_967_296
  }
}
