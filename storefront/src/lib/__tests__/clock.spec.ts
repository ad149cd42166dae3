import { countdownText } from "../countdown-text"
import { platformTime, readClock } from "../platform-clock"

describe("the platform's clock", () => {
  it("runs at real pace until a second reading shows another", () => {
    const first = readClock(null, 1_000_000, 0)
    expect(platformTime(first, 2000)).toBe(1_002_000)
    const second = readClock(first, 1_120_000, 2000)
    expect(second.rate).toBe(60)
    expect(platformTime(second, 3000)).toBe(1_180_000)
  })

  it("stands still when nothing was heard for long, and never runs back", () => {
    const reading = readClock(null, 0, 0)
    expect(platformTime(reading, 3_600_000)).toBe(20_000)
    expect(platformTime(reading, -5000)).toBe(0)
    expect(readClock(reading, -9000, 1000).rate).toBe(0)
  })

  it("takes no pace from two messages at once", () => {
    const fast = readClock(readClock(null, 0, 0), 60_000, 1000)
    expect(readClock(fast, 60_001, 1001).rate).toBe(60)
  })
})

describe("countdownText", () => {
  it.each([
    [11_564_000, "03:12:44"],
    [0, "00:00:00"],
    [-5000, "00:00:00"],
    [90_061_000, "1 d 01:01:01"],
  ])("%d ms is %s", (span, expected) => {
    expect(countdownText(span, (days, clock) => `${days} d ${clock}`)).toBe(
      expected
    )
  })
})
