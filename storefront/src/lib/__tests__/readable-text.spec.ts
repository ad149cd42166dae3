import { readableText } from "../readable-text"

describe("readableText", () => {
  it("writes amounts of the account's currency, and nothing else, as money", () => {
    expect(
      readableText(
        "5 % of 50000.00 USD is 2500.00 USD; 4 days; -12.5 USD; 100.00 EUR.",
        "USD"
      )
    ).toBe("5 % of $50,000.00 is $2,500.00; 4 days; -$12.50; 100.00 EUR.")
  })

  it("tells instants in the rule zone", () => {
    expect(
      readableText("at 2026-10-12T12:57:00.000Z.", "USD", "Europe/Prague")
    ).toBe("at 12 October 2026 at 14:57:00 CEST.")
  })
})
