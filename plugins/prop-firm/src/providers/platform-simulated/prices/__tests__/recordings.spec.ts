import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { aggregate } from "../aggregate"
import { readCatalogue, type Recording } from "../catalogue"
import { chooseRecordings } from "../choose-recordings"
import type { Bar } from "../types"

const MINUTE = 60_000
const folder = process.env.PRICES_DIR ?? ""
const has = folder !== "" && existsSync(folder)
if (!has)
  process.stderr.write(
    "recordings.spec.ts is skipped: PRICES_DIR names no folder of recordings\n"
  )
const describeWithRecordings = has ? describe : describe.skip

describeWithRecordings("recordings of real markets", () => {
  const temporary = mkdtempSync(join(tmpdir(), "manifest-"))
  const manifest = join(temporary, "prices.json")
  let recordings: Recording[] = []
  const load = (file: string) => {
    const found = recordings.find((one) => one.file.startsWith(file))
    if (!found) throw new Error(`no recording ${file}`)
    return found.load().bars
  }
  const range = (bars: Bar[], at: string) => {
    const bar = bars.find((one) => one.start === Date.parse(at))
    return bar ? bar.high - bar.low : 0
  }
  const usual = (bars: Bar[]) =>
    bars.map((bar) => bar.high - bar.low).toSorted((a, b) => a - b)[
      bars.length >> 1
    ]

  beforeAll(() => {
    const files = {
      "EURUSD_M1_2018-06_mt5export.csv.gz": { clock: "EET" },
      "XAUUSD_M1_2026-02-16_2026-02-27_mt5export.csv.gz": { clock: "EET" },
    }
    writeFileSync(manifest, JSON.stringify({ files }))
    recordings = readCatalogue(folder, manifest).recordings
  })
  afterAll(() => rmSync(temporary, { recursive: true }))

  it("knows every file whose clock is stated, and reads one of each shape", () => {
    expect(recordings.length).toBeGreaterThanOrEqual(38)
    const shapes = recordings.filter(({ file }) =>
      /2018-06|bidask|truefx|mt5export|M5_2026_EET/.test(file)
    )
    expect(shapes.length).toBeGreaterThan(8)
    for (const recording of shapes) {
      const { bars } = recording.load()
      expect(bars.length).toBeGreaterThan(30)
      expect(bars[0].start).toBe(recording.start)
    }
  }, 60_000)

  it("finds payrolls at 12:30 UTC in three clocks", () => {
    const release = "2018-06-01T12:30:00Z"
    for (const file of ["EURUSD_M1_2018-06", "GBPUSD_M1_2018-06"]) {
      const bars = load(file)
      expect(range(bars, release)).toBeGreaterThan(4 * usual(bars))
    }
    const utc = load("EURUSD_M1_2020-08")
    expect(range(utc, "2020-09-04T12:30:00Z")).toBeGreaterThan(4 * usual(utc))
  })

  it("brings two brokers together in the weeks between the switches", () => {
    // Europe had not switched yet, New York had: one file is an hour off.
    const european = load("XAUUSD_M15_2026_EET_brokerA")
    const newYork = aggregate(
      load("XAUUSD_M5_2026-03_2026-07_NYclose"),
      15 * MINUTE
    )
    const closes = new Map(newYork.map((bar) => [bar.start, bar.close]))
    const apart = (shift: number) => {
      const found = european
        .filter((bar) => bar.start >= Date.UTC(2026, 2, 23))
        .filter((bar) => bar.start < Date.UTC(2026, 2, 28))
        .flatMap((bar) => {
          const other = closes.get(bar.start + shift)
          return other ? [Math.abs(other / bar.close - 1)] : []
        })
      return found.toSorted((a, b) => a - b)[found.length >> 1]
    }
    expect(apart(0)).toBeLessThan(0.0002)
    expect(apart(60 * MINUTE)).toBeGreaterThan(0.001)
  })

  it("removes the repeated block of the dirty file", () => {
    const bars = load("EURUSD_M5_2021-06-24")
    expect(bars).toHaveLength(49_802)
    const isRising = bars.every(
      (bar, i) => i === 0 || bar.start > bars[i - 1].start
    )
    expect(isRising).toBe(true)
  })

  it("starts the demo where all six symbols have five-minute bars", () => {
    const choice = chooseRecordings(recordings, null)
    expect(choice?.bySymbol.size).toBe(6)
    for (const one of choice?.bySymbol.values() ?? [])
      expect(one.timeframe).toBeLessThanOrEqual(5 * MINUTE)
  })
})
