import { wallClockInstants } from "../wall-clock-instants"

const at = (local: string, zone: string) =>
  wallClockInstants(local, zone).map((ms) => new Date(ms).toISOString())

describe("wallClockInstants", () => {
  it("answers one instant as a rule", () => {
    expect(at("2026-08-07T08:30", "America/New_York")).toEqual([
      "2026-08-07T12:30:00.000Z",
    ])
    expect(at("2026-08-07T12:00", "+03:30")).toEqual([
      "2026-08-07T08:30:00.000Z",
    ])
  })

  it("answers both where a clock change repeats the time", () => {
    expect(at("2025-11-02T01:30", "America/New_York")).toEqual([
      "2025-11-02T05:30:00.000Z",
      "2025-11-02T06:30:00.000Z",
    ])
  })

  it("answers none where a clock change skips the time", () => {
    expect(at("2025-03-30T02:30", "Europe/Berlin")).toEqual([])
  })

  it("refuses dates and zones that do not exist", () => {
    expect(() => at("2025-02-30T10:00", "UTC")).toThrow(RangeError)
    expect(() => at("2025-02-03T10:00", "Mars/Base")).toThrow(RangeError)
  })
})
