import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gzipSync } from "node:zlib"

import { readCatalogue } from "../catalogue"
import { chooseRecordings } from "../choose-recordings"
import { describeFile } from "../describe-file"

const MINUTE = 60_000

/** Rows of a steady price from an instant. */
const rows = (from: string, count: number, step = 5, price = "1.10000") =>
  Array.from({ length: count }, (_, i) => {
    const at = new Date(Date.parse(from) + i * step * MINUTE).toISOString()
    return `${at.slice(0, 10)} ${at.slice(11, 19)},${price},${price},${price},${price}`
  }).join("\n")

describe("a folder of price files", () => {
  const folder = mkdtempSync(join(tmpdir(), "prices-"))
  const write = (name: string, text: string) =>
    writeFileSync(
      join(folder, name),
      name.endsWith(".gz") ? gzipSync(text) : text
    )
  const start = (name: string) => {
    const one = readCatalogue(folder).recordings.find(
      (recording) => recording.file === name
    )
    return one && new Date(one.start).toISOString().slice(0, 16)
  }

  beforeAll(() => {
    write("EURUSD_M5_x_EET.csv.gz", rows("2026-03-20T15:30:00Z", 50))
    write("EURUSD_M1_x_NYclose.csv", rows("2026-03-20T15:30:00Z", 9_000, 1))
    write("US30_M5_dump.csv", rows("2026-03-20T15:30:00Z", 20))
    write("EURCHF_M5_UTC.csv", rows("2026-03-20T15:30:00Z", 20))
    write("GBPUSD_M1_bid_UTC.csv", rows("2026-03-20T15:30:00Z", 20, 1))
    write(
      "GBPUSD_M1_ask_UTC.csv",
      rows("2026-03-20T15:30:00Z", 20, 1, "1.10007")
    )
    write("XAUUSD_M5_UTC.csv", "nothing\nof,use")
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it("reads the clock from the name, gzip or not", () => {
    expect(start("EURUSD_M5_x_EET.csv.gz")).toBe("2026-03-20T13:30")
    expect(start("EURUSD_M1_x_NYclose.csv")).toBe("2026-03-20T12:30")
  })

  it("leaves out, with the reason, what it cannot be sure of", () => {
    const skipped = Object.fromEntries(
      readCatalogue(folder).skipped.map(({ file, reason }) => [file, reason])
    )
    expect(skipped["US30_M5_dump.csv"]).toContain("clock is not stated")
    expect(skipped["EURCHF_M5_UTC.csv"]).toContain("symbol")
    expect(skipped["GBPUSD_M1_ask_UTC.csv"]).toContain("ask side only")
    expect(skipped["XAUUSD_M5_UTC.csv"]).toContain("no column")
  })

  it("takes the spread from the file of asks beside it", () => {
    const pair = readCatalogue(folder).recordings.find(
      (one) => one.symbol === "GBPUSD"
    )
    expect(pair?.load().bars[0].spread).toBe(7)
  })

  it("follows prices.json over the name", () => {
    const manifest = join(folder, "prices.json")
    const files = {
      "US30_M5_dump.csv": { clock: "UTCplus0300" },
      "EURUSD_M5_x_EET.csv.gz": { use: false },
    }
    writeFileSync(manifest, JSON.stringify({ files }))
    expect(start("US30_M5_dump.csv")).toBe("2026-03-20T12:30")
    expect(start("EURUSD_M5_x_EET.csv.gz")).toBeUndefined()
    writeFileSync(manifest, '{"files": []}')
    expect(() => readCatalogue(folder)).not.toThrow()
    writeFileSync(manifest, '{"file": 1}')
    expect(() => readCatalogue(folder)).toThrow("files must be an object")
    rmSync(manifest)
  })

  it("chooses the finest recording that covers the start", () => {
    const { recordings } = readCatalogue(folder)
    const choice = chooseRecordings(recordings, null)
    expect(choice?.bySymbol.get("EURUSD")?.file).toBe("EURUSD_M1_x_NYclose.csv")
    const from = Date.UTC(2026, 2, 20, 13, 30)
    const given = chooseRecordings(recordings, from)
    expect(given?.from).toBe(from)
    expect(chooseRecordings([], null)).toBeNull()
  })
})

describe("names", () => {
  it.each([
    ["EURUSD_M1_2022_UTCminus0330.csv.gz", "EURUSD", "UTCminus0330", 1],
    [
      "GBPUSD_M1_2018-06_newyork_local_mid.csv",
      "GBPUSD",
      "America/New_York",
      1,
    ],
    ["XAUUSD_M15_2026_EET_brokerA.csv.gz", "XAUUSD", "EET", 15],
    ["NAS100_H1_NYclose.csv", "NAS100", "NYclose", 60],
    ["EURUSD_M1_mt5export.csv", "EURUSD", null, 1],
    ["EURUSD5_EET.csv", "EURUSD", "EET", 5],
    ["US3060_NYclose.csv", "US30", "NYclose", 60],
  ])("%s", (name, symbol, clock, minutes) => {
    const facts = describeFile(name)
    expect(facts).toMatchObject({ symbol, clock })
    expect(facts.timeframe).toBe(minutes * MINUTE)
  })
})
