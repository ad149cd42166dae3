import fc from "fast-check"

/** One time out of some; else null. */
export const seldom = <T>(value: fc.Arbitrary<T>, outOf: number) =>
  fc.oneof(
    { weight: outOf - 1, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: value }
  )
