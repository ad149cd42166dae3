import { aggregate } from "../../prices/aggregate"
import type { Bar } from "../../prices/types"
import { figuresOf } from "../figures-of"
import { GeneratedSource } from "../generated-source"
import { measure } from "../measure"
import { releaseAt } from "../news-schedule"
import { isOpen, sessionOf } from "../session"

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const MONDAY = Date.UTC(2026, 9, 5)

function collect(source: GeneratedSource, from: number, days: number): Bar[] {
  const bars: Bar[] = []
  for (let at = from; at < from + days * DAY; at += MINUTE) {
    const bar = source.barAt(at)
    if (bar) bars.push(bar)
  }
  return bars
}
const make = (symbol: string, days: number, seed = 1) =>
  collect(GeneratedSource.start(symbol, seed, MONDAY), MONDAY, days)

describe("generated prices", () => {
  it("are the same for the same seed, and others for another", () => {
    expect(make("EURUSD", 3)).toEqual(make("EURUSD", 3))
    expect(make("EURUSD", 1, 2)).not.toEqual(make("EURUSD", 1))
  })

  it("go on from what was written down as if never stopped", () => {
    const whole = make("XAUUSD", 4)
    const source = GeneratedSource.start("XAUUSD", 1, MONDAY)
    const first = collect(source, MONDAY, 1.5)
    const again = new GeneratedSource("XAUUSD", 1, source.snapshot())
    const second = collect(again, MONDAY + 1.5 * DAY, 2.5)
    expect([...first, ...second]).toEqual(whole)
  })

  it("are sane bars: whole points, low to high, one a minute", () => {
    expect.assertions(1)
    for (const symbol of ["USDJPY", "NAS100", "BTCUSD"])
      for (const bar of make(symbol, 3)) {
        const { open, high, low, close, spread } = bar
        const isSane =
          [open, high, low, close, spread].every(Number.isInteger) &&
          low > 0 &&
          low <= Math.min(open, close) &&
          high >= Math.max(open, close) &&
          spread > 0
        if (!isSane) throw new Error(`${symbol}: ${JSON.stringify(bar)}`)
      }
    expect(make("BTCUSD", 1)).toHaveLength(1_440)
  })

  it("only bitcoin trades at the weekend", () => {
    const saturday = (symbol: string) =>
      make(symbol, 7).filter((bar) => new Date(bar.start).getUTCDay() === 6)
        .length
    expect(saturday("BTCUSD")).toBe(1_440)
    for (const symbol of ["EURUSD", "XAUUSD", "US30"])
      expect(saturday(symbol)).toBe(0)
  })

  it("close at 17:00 New York, an hour later in UTC after its switch", () => {
    const bars = make("EURUSD", 35)
    const saturday = (week: number) => MONDAY + (7 * week - 2) * DAY
    const close = (week: number) =>
      bars.findLast((bar) => bar.start < saturday(week))?.end
    expect(close(3)).toBe(Date.UTC(2026, 9, 23, 21)) // both in summer
    expect(close(4)).toBe(Date.UTC(2026, 9, 30, 21)) // Europe has switched
    expect(close(5)).toBe(Date.UTC(2026, 10, 6, 22)) // New York too
  })

  it("jump at releases and open the week with a gap", () => {
    const bars = make("EURUSD", 40)
    const typical = measure(bars, MINUTE).sigma[8]
    const jumps = bars
      .filter((bar) => releaseAt(bar.start) === "payrolls")
      .map((bar) => Math.abs(Math.log(bar.high / bar.low)) * 1e6)
    expect(jumps.length).toBe(1)
    expect(Math.max(...jumps)).toBeGreaterThan(3 * typical)
    const gaps = bars.filter(
      (bar, i) => i > 0 && bar.start - bars[i - 1].end > 40 * HOUR
    )
    expect(gaps.length).toBe(5)
  })

  it.each(["EURUSD", "USDJPY", "XAUUSD", "US30"])(
    "%s moves by the hour as its figures say",
    (symbol) => {
      const bars = make(symbol, 33)
      const { sigma } = measure(aggregate(bars, 5 * MINUTE), 5 * MINUTE)
      const figures = figuresOf(symbol)
      const shocks = Math.sqrt(
        1 + figures.shockShare * (figures.shockSize ** 2 - 1)
      )
      const ratios = sigma
        .map((one, hour) => one / (figures.sigma[hour] * shocks))
        .filter((one) => one > 0)
      const mean = ratios.reduce((a, b) => a + b) / ratios.length
      expect(mean).toBeGreaterThan(0.8)
      expect(mean).toBeLessThan(1.25)
    }
  )
})

describe("sessions", () => {
  it("pause an hour a day for gold, five minutes for currencies", () => {
    const five = Date.UTC(2026, 9, 6, 21) // 17:00 New York
    const gold = sessionOf("XAUUSD")
    expect(isOpen(gold, five - MINUTE)).toBe(true)
    expect(isOpen(gold, five + 59 * MINUTE)).toBe(false)
    expect(isOpen(gold, five + HOUR)).toBe(true)
    const euro = sessionOf("EURUSD")
    expect(isOpen(euro, five + 4 * MINUTE)).toBe(false)
    expect(isOpen(euro, five + 5 * MINUTE)).toBe(true)
  })
})
