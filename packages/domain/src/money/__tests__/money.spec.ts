import fc from "fast-check"
import { compareMoney } from "../compare-money"
import { formatMoney } from "../format-money"
import { minorUnits } from "../minor-units"
import { moneyToNumber } from "../money-to-number"
import { parseMoney } from "../parse-money"
import { parsePercent } from "../parse-percent"
import { percentOf } from "../percent-of"
import { plainMoney } from "../plain-money"
import { ratioPercent } from "../ratio-percent"

describe("money", () => {
  it.each([
    ["99.995", "USD", "100.00"],
    ["-99.995", "USD", "-100.00"],
    ["99.994999", "USD", "99.99"],
    ["-0.004", "USD", "0.00"],
    ["-0.005", "USD", "-0.01"],
    ["1234.5", "JPY", "1235"],
    ["-0.4", "JPY", "0"],
    ["1.2345", "KWD", "1.235"],
    ["0.000000005", "BTC", null],
    ["0.00000001", "BTC", "0.00000001"],
    ["5", "USDT", "5.00000000"],
  ])("shows %s %s as %s", (text, currency, shown) => {
    if (shown === null) expect(() => parseMoney(text)).toThrow(/8 decimals/)
    else expect(formatMoney(parseMoney(text), currency)).toBe(shown)
  })

  it.each(["", "1e5", "+1", ".5", "1.", "1,000", "NaN", "0x1", " 1", "--1"])(
    "refuses %j",
    (text) => expect(() => parseMoney(text)).toThrow(/is not a decimal/)
  )

  it("refuses a percent with seven decimals", () => {
    expect(() => parsePercent("0.1234567")).toThrow(/6 decimals/)
  })

  it("keeps a percent of an amount exact", () => {
    const part = percentOf(parseMoney("0.00000003"), parsePercent("33.333333"))
    expect(plainMoney(part)).toBe("0.0000000099999999")
    const third = percentOf(parseMoney("100000.01"), parsePercent("33.333"))
    expect(plainMoney(third)).toBe("33333.0033333")
  })

  it("compares, draws and shows ratios", () => {
    const [a, b] = [parseMoney("1.1"), parseMoney("2.2")]
    expect([b, a, a].sort(compareMoney)).toEqual([a, a, b])
    expect(moneyToNumber(parseMoney("-12.5"))).toBe(-12.5)
    expect(ratioPercent(parseMoney("900"), parseMoney("2800"))).toBe("32.14")
    expect(plainMoney(parseMoney("98420.00"))).toBe("98420")
    expect(plainMoney(0n)).toBe("0")
  })

  it("knows minor units of 0, 2, 3 and 8 decimals", () => {
    expect(["JPY", "EUR", "BHD", "ETH"].map(minorUnits)).toEqual([0, 2, 3, 8])
  })

  it("reads what it writes", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }), (n) => {
        const money = n * 10n ** 8n
        expect(parseMoney(plainMoney(money))).toBe(money)
      })
    )
  })
})
