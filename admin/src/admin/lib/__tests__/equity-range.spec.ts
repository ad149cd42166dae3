import { equityRange } from "../equity-range"

describe("the range of a chart", () => {
  it("is counted back from the platform's clock", () => {
    const now = "2025-03-31T12:00:00.000Z"
    expect(equityRange("7d", now)).toEqual({ from: "2025-03-24T12:00:00.000Z" })
    expect(equityRange("all", now)).toEqual({})
  })
})
