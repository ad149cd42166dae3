import { symbolCurrencies } from "../symbol-currencies"

describe("the currencies in a symbol's name", () => {
  it.each([
    ["EURUSD", ["EUR", "USD"]],
    ["EUR/USD", ["EUR", "USD"]],
    ["eurusd.r", ["EUR", "USD"]],
    ["EURUSDm", ["EUR", "USD"]],
    ["XAUUSD", ["XAU", "USD"]],
    ["BTCUSDT", ["BTC", "USD"]],
    ["DOGEUSD", ["DOGE", "USD"]],
    ["DOGE/USD", ["DOGE", "USD"]],
    ["MATICUSD.x", ["MATIC", "USD"]],
    ["LINKETH", ["LINK", "ETH"]],
    ["NATGAS", ["NAT", "GAS"]],
    ["ES", null],
    ["USOIL", null],
    ["US30", null],
    ["NAS100", null],
    ["SOYBEANS", null],
  ])("of %s are %j", (symbol, expected) => {
    expect(symbolCurrencies(symbol)).toEqual(expected)
  })
})
