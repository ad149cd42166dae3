import { formatInstant } from "../format-instant"

describe("formatInstant", () => {
  it("speaks the zone it is given, summer and winter", () => {
    const zone = "Europe/Prague"
    expect(formatInstant("2025-03-03T13:03:12Z", zone)).toBe(
      "3 Mar 2025, 14:03:12 CET"
    )
    expect(formatInstant("2025-07-03T13:03:12Z", zone)).toBe(
      "3 Jul 2025, 15:03:12 CEST"
    )
  })
  it("can leave the date out", () => {
    expect(formatInstant("2025-03-03T23:00:00Z", "UTC", "time")).toBe(
      "23:00:00 UTC"
    )
  })
  it.each([null, undefined, "soon"])("has a dash for %p", (at) => {
    expect(formatInstant(at, "UTC")).toBe("–")
  })
})
