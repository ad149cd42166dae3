import { nextSize } from "../next-size"

describe("nextSize", () => {
  it("doubles the last one in its currency, with a name of its own", () => {
    const sizes = [
      { key: "200k", currency: "EUR", initialBalance: "1" },
      { key: "100k", currency: "EUR", initialBalance: "100000" },
    ]
    expect(nextSize(sizes)).toEqual({
      key: "200k_2",
      currency: "EUR",
      initialBalance: "200000",
    })
  })
  it("starts where there is none, or where the last one is no number", () => {
    const first = { key: "100k", currency: "USD", initialBalance: "100000" }
    expect(nextSize([])).toEqual(first)
    expect(nextSize([{ initialBalance: "x" }])).toEqual(first)
    expect(
      nextSize([{ initialBalance: "1250", currency: "USD" }])
    ).toMatchObject({ key: "2500" })
  })
})
