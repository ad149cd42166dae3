import { existsSync } from "node:fs"

import { readCatalogue } from "../../prices/catalogue"
import { calibrate, measureGenerated } from "../calibrate"
import { CALIBRATION } from "../calibration"
import { figuresOf } from "../figures-of"
import { measure } from "../measure"

const folder = process.env.PRICES_DIR ?? ""
const has = folder !== "" && existsSync(folder)
if (!has)
  process.stderr.write(
    "calibration.spec.ts: figures are not compared with recordings, PRICES_DIR names no folder\n"
  )
const describeWithRecordings = has ? describe : describe.skip

const SOURCES: Record<string, string> = {
  EURUSD: "EURUSD_M5_2026-03",
  GBPUSD: "GBPUSD_M5_2026-03",
  USDJPY: "USDJPY_M5_2026",
  XAUUSD: "XAUUSD_M5_2026-03",
  NAS100: "NAS100_M5_2026",
  US30: "US30_M5_2026",
}

describe("figures", () => {
  it("cover every hour of every symbol", () => {
    expect(CALIBRATION).toHaveLength(7)
    for (const { sigma, spread } of CALIBRATION) {
      expect(sigma).toHaveLength(24)
      expect(spread).toHaveLength(24)
      expect([...sigma, ...spread].every((one) => one > 0)).toBe(true)
    }
  })
})

describeWithRecordings("figures against the recordings they come from", () => {
  const recordings = has ? readCatalogue(folder).recordings : []
  const load = (symbol: string) => {
    const found = recordings.find((one) => one.file.startsWith(SOURCES[symbol]))
    if (!found) throw new Error(`no recording for ${symbol}`)
    return found.load()
  }

  it.each(Object.keys(SOURCES))("%s: measured again, the same", (symbol) => {
    const figures = figuresOf(symbol)
    const again = calibrate(figures, load(symbol))
    const isClosed = (hour: number) => again.sigma[hour] === 0
    expect(again.sigma.filter((_, hour) => !isClosed(hour))).toEqual(
      figures.sigma.filter((_, hour) => !isClosed(hour))
    )
    expect(again).toMatchObject({
      startPoints: figures.startPoints,
      weekendGap: figures.weekendGap,
      pauseGap: figures.pauseGap,
      newsJump: figures.newsJump,
    })
  })

  it.each(Object.keys(SOURCES))("%s: what is made looks like it", (symbol) => {
    const series = load(symbol)
    const recorded = measure(series.bars, series.timeframe)
    const made = measureGenerated(figuresOf(symbol), series, 1)
    const ratios = recorded.sigma
      .map((one, hour) => (one ? made.sigma[hour] / one : NaN))
      .filter((one) => Number.isFinite(one))
    const mean = ratios.reduce((a, b) => a + b) / ratios.length
    expect(mean).toBeGreaterThan(0.8)
    expect(mean).toBeLessThan(1.2)
    expect(made.kurtosis).toBeGreaterThan(5)
    expect(made.rangeRatio).toBeGreaterThan(1.65)
    expect(made.rangeRatio).toBeLessThan(2.2)
    expect(made.clustering).toBeGreaterThan(0.04)
  })
})
