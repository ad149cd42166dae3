import { equityFrom, readEquityRange } from "../equity-range"

describe("the range of a chart", () => {
  it("is read from the address, all of it where that names none", () => {
    expect(readEquityRange("7d")).toBe("7d")
    expect(readEquityRange("99d")).toBe("all")
    expect(readEquityRange(["1d"])).toBe("all")
    expect(readEquityRange(undefined)).toBe("all")
  })

  it("is counted back from where the chart ends", () => {
    const until = "2025-03-31T12:00:00.000Z"
    expect(equityFrom("30d", until)).toEqual({
      from: "2025-03-01T12:00:00.000Z",
    })
    expect(equityFrom("all", until)).toEqual({})
  })
})
