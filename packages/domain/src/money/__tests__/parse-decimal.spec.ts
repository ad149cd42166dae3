import fc from "fast-check"
import { parseDecimal } from "../parse-decimal"

const PATTERN = /^(-?)(\d{1,18})(?:\.(\d{1,16}))?$/

/** The format, said as a pattern. */
const byPattern = (text: string, decimals: number, scale: number) => {
  const match = PATTERN.exec(text)
  const [, sign, whole = "", fraction = ""] = match ?? []
  if (!match || fraction.length > decimals) return null
  const value = BigInt(whole + fraction.padEnd(scale, "0"))
  return sign === "-" ? -value : value
}

const digits = fc.string({
  unit: fc.constantFrom(..."0123456789"),
  maxLength: 20,
})
const decimal = fc
  .tuple(fc.constantFrom("", "-"), digits, fc.constantFrom("", "."), digits)
  .map((parts) => parts.join(""))
const nearly = fc.string({
  unit: fc.constantFrom(..."0123456789.-+ e٣/:"),
  maxLength: 12,
})

describe("decimal strings", () => {
  it("are read as the pattern says, and nothing else is", () => {
    fc.assert(
      fc.property(
        fc.oneof(decimal, nearly),
        fc.constantFrom(0, 6, 8, 12),
        fc.constantFrom(0, 4, 8),
        (text, decimals, more) => {
          const scale = decimals + (decimals === 12 ? 0 : more)
          expect(parseDecimal(text, decimals, scale)).toBe(
            byPattern(text, decimals, scale)
          )
        }
      ),
      { numRuns: 3000 }
    )
  })
})
