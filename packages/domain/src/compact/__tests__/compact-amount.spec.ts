import fc from "fast-check"
import { parseDecimal } from "../../money/parse-decimal"
import { runs } from "../../testing/runs"
import { compactAmount } from "../compact-amount"
import { MOST } from "../slots"

const digits = fc.string({
  unit: fc.constantFrom(..."0123456789"),
  maxLength: 20,
})
const text = fc.oneof(
  fc
    .tuple(fc.constantFrom("", "-"), digits, fc.constantFrom("", "."), digits)
    .map((parts) => parts.join("")),
  fc
    .tuple(fc.integer(), fc.nat(9), fc.nat(99))
    .map(([whole, fraction]) => `${whole}.${fraction}00`),
  fc.string({ unit: fc.constantFrom(..."0123456789.-+ e:"), maxLength: 8 })
)

/** The same in big numbers. */
const exact = (amount: string, decimals: number): number => {
  const value = parseDecimal(amount, 8)
  if (value === null) return Number.NaN
  const unit = 10n ** BigInt(8 - decimals)
  const units = value / unit
  if (units * unit !== value) return Number.NaN
  const size = units < 0n ? -units : units
  return size > BigInt(MOST) ? Number.NaN : Number(units)
}

describe("amounts of the compact form", () => {
  it("are those of the general form where they are whole minor units in range, and NaN elsewhere", () => {
    let read = 0
    fc.assert(
      fc.property(text, fc.constantFrom(0, 2, 3, 4, 8), (amount, decimals) => {
        const value = compactAmount(amount, decimals)
        expect(value).toBe(exact(amount, decimals))
        if (!Number.isNaN(value)) read += 1
      }),
      runs(3000)
    )
    expect(read).toBeGreaterThan(0)
  })

  it("end where sums would not be exact any more", () => {
    expect(compactAmount(String(MOST), 0)).toBe(MOST)
    expect(compactAmount(`-${MOST}`, 0)).toBe(-MOST)
    expect(compactAmount(String(MOST + 1), 0)).toBeNaN()
    expect(compactAmount("11258999068426.24", 2)).toBe(MOST)
    expect(compactAmount("11258999068426.25", 2)).toBeNaN()
    expect(Object.is(compactAmount("-0.00", 2), 0)).toBe(true)
  })
})
