import { formatMoney } from "../format-money"
import { subtractMoney } from "../subtract-money"

describe("formatMoney", () => {
  it("rounds half away from zero, on both sides", () => {
    expect(formatMoney("1.005", "USD")).toBe("$1.01")
    expect(formatMoney("-1.005", "USD")).toBe("-$1.01")
  })

  it("never writes a negative zero", () => {
    expect(formatMoney("-0.004", "USD")).toBe("$0.00")
  })

  it("knows currencies without a minor unit", () => {
    expect(formatMoney("1234.5", "JPY")).toBe("¥1,235")
  })

  it("keeps digits a float would lose", () => {
    expect(formatMoney("9007199254740993.01", "USD")).toBe(
      "$9,007,199,254,740,993.01"
    )
  })

  it("leaves the minor unit out on request", () => {
    expect(formatMoney("96187.50", "EUR", { whole: true })).toBe("€96,188")
  })
})

describe("subtractMoney", () => {
  it.each([
    ["98420.00", "96187.50", "2232.50000000"],
    ["0.1", "0.3", "-0.20000000"],
    ["-5", "-7.25", "2.25000000"],
    ["100000", "100000.00000001", "-0.00000001"],
  ])("%s - %s = %s", (a, b, expected) => {
    expect(subtractMoney(a, b)).toBe(expected)
  })
})
