import { readableMoney } from "../readable-money"

describe("readableMoney", () => {
  it("writes amounts of the account's currency, and nothing else, as money", () => {
    expect(
      readableMoney(
        "5 % of 50000.00 USD is 2500.00 USD; 4 days; -12.5 USD; 100.00 EUR.",
        "USD"
      )
    ).toBe("5 % of $50,000.00 is $2,500.00; 4 days; -$12.50; 100.00 EUR.")
  })
})
