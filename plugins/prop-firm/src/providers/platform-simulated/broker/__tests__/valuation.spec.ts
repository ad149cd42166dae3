import { placeOf } from "../instrument-of"
import { INSTRUMENTS, type Currency } from "../instruments"
import { formatScaled, mulDivRound, parseScaled } from "../money"
import { commissionOf, marginOf, profitAt } from "../valuation"

const bids = INSTRUMENTS.map(() => 0)
bids[placeOf("EURUSD")] = 110_000
bids[placeOf("GBPUSD")] = 125_000
bids[placeOf("USDJPY")] = 150_000

const held = (symbol: string, side: 1 | -1, openPrice: number, lots = 100) => ({
  symbol,
  side,
  openPrice,
  lots,
})
const profit = (
  position: ReturnType<typeof held>,
  price: number,
  currency: Currency = "USD"
) => profitAt(position, price, { currency }, bids)

describe("profit of one lot, by hand", () => {
  it.each([
    // 10 pips on 100,000 EUR are 100 USD
    ["EURUSD", 110_000, 110_100, 10_000],
    ["GBPUSD", 125_000, 124_900, -10_000],
    // 0.300 yen on 100,000 USD are 30,000 JPY, at 150.000 that is 200 USD
    ["USDJPY", 150_000, 150_300, 20_000],
    // 1.50 dollars on 100 ounces
    ["XAUUSD", 400_000, 400_150, 15_000],
    // 20 index points on a contract of 1
    ["NAS100", 2_500_000, 2_502_000, 2_000],
    ["US30", 4_500_000, 4_498_000, -2_000],
    ["BTCUSD", 6_000_000, 6_100_000, 100_000],
  ])("%s from %d to %d is %d cents", (symbol, from, to, cents) => {
    expect(profit(held(symbol, 1, from), to)).toBe(cents)
    expect(profit(held(symbol, -1, from), to)).toBe(-cents + 0)
  })

  it("converts into the login's currency at the bid", () => {
    const position = held("EURUSD", 1, 110_000)
    expect(profit(position, 110_110, "EUR")).toBe(10_000) // 110 USD / 1.10
    expect(profit(position, 110_125, "GBP")).toBe(10_000) // 125 USD / 1.25
    expect(profit(position, 110_100, "JPY")).toBe(15_000) // 100 USD x 150
  })

  it("rounds half away from zero, once", () => {
    const loss = held("USDJPY", 1, 150_000, 1)
    expect(profit(loss, 149_999)).toBe(-1) // 1 yen is 0.667 cents
    expect(mulDivRound(5, 1, 10)).toBe(1)
    expect(mulDivRound(-5, 1, 10)).toBe(-1)
    expect(Object.is(mulDivRound(-1, 1, 10), 0)).toBe(true)
  })

  it("stays exact beyond 2^53 inside and refuses a result beyond it", () => {
    expect(mulDivRound(9_007_199_254_740_991, 1_000, 1_000)).toBe(
      9_007_199_254_740_991
    )
    expect(() => mulDivRound(9_007_199_254_740_991, 10, 1)).toThrow(RangeError)
  })
})

describe("margin and commission", () => {
  it("binds the notional value by leverage and the instrument's rate", () => {
    const margin = (symbol: string, openPrice: number) =>
      marginOf(
        held(symbol, 1, openPrice),
        { currency: "USD", leverage: 100 },
        bids
      )
    expect(margin("EURUSD", 110_000)).toBe(110_000)
    expect(margin("USDJPY", 150_000)).toBe(100_000)
    expect(margin("XAUUSD", 400_000)).toBe(800_000)
    expect(margin("NAS100", 2_500_000)).toBe(125_000)
    expect(margin("BTCUSD", 6_000_000)).toBe(3_000_000)
  })

  it("charges seven dollars a lot and turn, in the login's currency", () => {
    expect(commissionOf("EURUSD", 100, { currency: "USD" }, bids)).toBe(-700)
    expect(commissionOf("EURUSD", 10, { currency: "EUR" }, bids)).toBe(-64)
    expect(commissionOf("NAS100", 500, { currency: "USD" }, bids)).toBe(0)
  })
})

describe("decimal strings", () => {
  it.each([
    ["100000", 2, 10_000_000],
    ["-0.50", 2, -50],
    ["12.50000000", 2, 1_250],
    ["1.005", 2, null],
    ["1e5", 2, null],
    ["", 2, null],
    ["99999999999999.99", 2, null],
  ])("reads %s", (text, digits, value) => {
    expect(parseScaled(text, digits)).toBe(value)
  })

  it("writes them, never as minus zero", () => {
    expect(formatScaled(-5, 2)).toBe("-0.05")
    expect(formatScaled(0, 2)).toBe("0.00")
    expect(formatScaled(110_000, 5)).toBe("1.10000")
    expect(parseScaled("-0.00", 2)).toBe(0)
  })
})
