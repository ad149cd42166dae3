import { ageSeconds, formatAge, formatCountdown } from "../format-age"

describe("ageSeconds", () => {
  const now = Date.parse("2025-03-03T10:00:10Z")

  it("counts whole seconds", () => {
    expect(ageSeconds("2025-03-03T10:00:00.500Z", now)).toBe(9)
  })
  it("is never negative, whatever the clocks say", () => {
    expect(ageSeconds("2025-03-03T10:01:00Z", now)).toBe(0)
  })
  it.each([null, undefined, "", "yesterday"])("knows no age of %p", (at) => {
    expect(ageSeconds(at, now)).toBeNull()
  })
})

describe("formatAge", () => {
  it.each([
    [null, "–"],
    [0, "0 s"],
    [59, "59 s"],
    [60, "1 min 00 s"],
    [185, "3 min 05 s"],
    [3599, "59 min 59 s"],
    [7800, "2 h 10 min"],
    [86_399, "23 h 59 min"],
    [273_600, "3 d 4 h"],
  ])("%p is %p", (seconds, text) => {
    expect(formatAge(seconds)).toBe(text)
  })
})

describe("formatCountdown", () => {
  it.each([
    [-5, "00:00:00"],
    [11_564.9, "03:12:44"],
    [90_000, "25:00:00"],
  ])("%p is %p", (seconds, text) => {
    expect(formatCountdown(seconds)).toBe(text)
  })
})
