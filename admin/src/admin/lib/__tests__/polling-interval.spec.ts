import { pollingInterval } from "../polling-interval"

describe("pollingInterval", () => {
  it("is the base while all goes well", () => {
    expect(pollingInterval(5_000, 0)).toBe(5_000)
  })
  it("doubles with each failure", () => {
    expect(pollingInterval(5_000, 1)).toBe(10_000)
    expect(pollingInterval(5_000, 2)).toBe(20_000)
  })
  it("never waits longer than a minute", () => {
    expect(pollingInterval(5_000, 50)).toBe(60_000)
  })
})
