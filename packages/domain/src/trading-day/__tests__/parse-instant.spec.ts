import fc from "fast-check"
import { parseInstant } from "../parse-instant"

const two = (most: number) =>
  fc.integer({ min: 0, max: most }).map((one) => String(one).padStart(2, "0"))

/** Instants and what nearly are some, in all shapes, at the ends of every field. */
const text = fc
  .tuple(
    fc.constantFrom("1969", "1970", "2025", "2024", "2199", "2200", "0070"),
    two(14),
    two(33),
    two(25),
    two(61),
    two(61),
    fc.constantFrom("", ".0", ".120", ".999", ".9999", ".123456789"),
    fc.constantFrom("Z", "+02:00", "-05:30", "z", "")
  )
  .map(
    ([year, month, day, hour, minute, second, fraction, zone]) =>
      `${year}-${month}-${day}T${hour}:${minute}:${second}${fraction}${zone}`
  )

describe("instants", () => {
  it("in the usual shapes are those of the same text with another offset", () => {
    fc.assert(
      fc.property(text, (one) => {
        // An offset of zero is no usual shape: it is read the long way.
        const long = one.endsWith("Z") ? `${one.slice(0, -1)}+00:00` : one
        expect(parseInstant(one)).toBe(parseInstant(long))
      }),
      { numRuns: 5000 }
    )
  })

  it("cut off what is finer than a millisecond", () => {
    expect(parseInstant("2025-03-03T10:00:00.1239Z")).toBe(
      parseInstant("2025-03-03T10:00:00.123Z")
    )
    expect(parseInstant("2025-03-03T10:00:00.120Z")).toBe(
      Date.UTC(2025, 2, 3, 10, 0, 0, 120)
    )
  })

  it("need years from 1970 to 2199", () => {
    expect(parseInstant("0070-01-01T00:00:00Z")).toBeNull()
    expect(parseInstant("2200-01-01T00:00:00Z")).toBeNull()
    expect(parseInstant("1970-01-01T00:00:00Z")).toBe(0)
  })
})
