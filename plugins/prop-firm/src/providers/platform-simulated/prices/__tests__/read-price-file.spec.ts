import { readPriceFile } from "../read-price-file"
import { toBars } from "../to-bars"

const utc = (wall: number) => wall
const read = (text: string, digits = 5, timeframe: number | null = 60_000) =>
  toBars(readPriceFile(text, utc), digits, timeframe).bars.map((bar) => [
    new Date(bar.start).toISOString().slice(0, 16),
    bar.open,
    bar.high,
    bar.low,
    bar.close,
    bar.spread,
  ])

const FIRST = ["2026-02-16T02:07", 110_000, 110_020, 109_990, 110_010]
const SECOND = ["2026-02-16T02:08", 110_010, 110_015, 110_000, 110_005]

describe("files as platforms and vendors write them", () => {
  it("MetaTrader 4: no header, date and time in two fields", () => {
    expect(
      read(
        "2026.02.16,02:07,1.10000,1.10020,1.09990,1.10010,105\r\n" +
          "2026.02.16,02:08,1.10010,1.10015,1.10000,1.10005,99\r\n"
      )
    ).toEqual([
      [...FIRST, -1],
      [...SECOND, -1],
    ])
  })

  it("MetaTrader 5: tabs, angle brackets, spread in points", () => {
    expect(
      read(
        "<DATE>\t<TIME>\t<OPEN>\t<HIGH>\t<LOW>\t<CLOSE>\t<TICKVOL>\t<VOL>\t<SPREAD>\r\n" +
          "2026.02.16\t02:07:00\t1.10000\t1.10020\t1.09990\t1.10010\t271\t0\t19\r\n" +
          "2026.02.16\t02:08:00\t1.10010\t1.10015\t1.10000\t1.10005\t40\t0\t0"
      )
    ).toEqual([
      [...FIRST, 19],
      [...SECOND, 0],
    ])
  })

  it("whole lines in quotes, tab separated", () => {
    expect(
      read(
        '"Time\tOpen\tHigh\tLow\tClose\tVolume"\r\n' +
          '"2026-02-16 02:07:00\t1.1\t1.1002\t1.0999\t1.1001\t24"\r\n'
      )
    ).toEqual([[...FIRST, -1]])
  })

  it("quoted fields, semicolons, compact dates", () => {
    expect(
      read('20260216 020700;"1.10000";"1.10020";"1.09990";"1.10010";0')
    ).toEqual([[...FIRST, -1]])
  })

  it("scripts' floats are brought to the point", () => {
    expect(
      read(
        "time,open,high,low,close,tick_volume,spread,real_volume\n" +
          "2026-02-16 02:07:00,1.1,1.1002,1.0998999999999999,1.1001000000000003,9,3,0\n"
      )
    ).toEqual([[...FIRST, 3]])
  })

  it("bid and ask pairs with ISO instants and offsets", () => {
    expect(
      read(
        "time,bid_o,bid_h,bid_l,bid_c,bid_size,ask_o,ask_h,ask_l,ask_c,ask_size\n" +
          "2026-02-16T02:07:00.000Z,1.10000,1.10020,1.09990,1.10010,0,1.10012,1.10030,1.10000,1.10020,0\n" +
          "2026-02-16T04:08:00+02:00,1.10010,1.10015,1.10000,1.10005,0,1.10020,1.10030,1.10000,1.10020,0\n"
      )
    ).toEqual([
      [...FIRST, 12],
      [...SECOND, 10],
    ])
  })

  it("ticks become one-minute bars", () => {
    expect(
      read(
        "time,bid,ask\n" +
          "2026-02-16T02:07:00.277Z,1.10000,1.10011\n" +
          "2026-02-16T02:07:10.000Z,1.10020,1.10030\n" +
          "2026-02-16T02:07:10.000Z,1.09990,1.10000\n" +
          "2026-02-16T02:07:59.999Z,1.10010,1.10020\n" +
          "2026-02-16T02:08:00.000Z,1.10010,1.10020\n"
      )[0]
    ).toEqual([...FIRST, 11])
  })

  it("a byte order mark and one price a minute", () => {
    expect(
      read(
        "\uFEFFdate,price\r\n2026-02-16 02:07,1.1\r\n2026-02-16 02:08,1.10020"
      )
    ).toEqual([
      ["2026-02-16T02:07", 110_000, 110_000, 110_000, 110_000, -1],
      ["2026-02-16T02:08", 110_000, 110_020, 110_000, 110_020, -1],
    ])
  })
})

describe("dirt", () => {
  const row = (minute: number, price = "1.1") =>
    `2026-02-16 02:${String(minute).padStart(2, "0")},${price},1.2,1.0,1.1,1`

  it("sorts rows, keeps the first of one instant and counts both", () => {
    const text = [7, 8, 9, 8, 9, 10].map((minute) => row(minute)).join("\n")
    const file = readPriceFile(text, utc)
    expect(file.rows).toHaveLength(4)
    expect(file.dropped).toEqual({ unreadable: 0, duplicate: 2 })
    expect(file.unordered).toBe(1)
  })

  it("leaves holes as holes", () => {
    const file = readPriceFile([row(1), row(2), row(30)].join("\n"), utc)
    const { bars } = toBars(file, 5, null)
    expect(bars[1].end).toBeLessThan(bars[2].start)
  })

  it("repairs a high or low that open and close contradict", () => {
    const file = readPriceFile("2026-02-16 02:07,1.2,1.1,1.3,1.0", utc)
    expect(file.rows[0]).toMatchObject({ high: 1.2, low: 1.0 })
  })

  it("leaves out and counts a row in thirty, and refuses a file of them", () => {
    const good = Array.from({ length: 30 }, (_, i) => row(i))
    const file = readPriceFile([...good, "garbage,,,,"].join("\n"), utc)
    expect(file.rows).toHaveLength(30)
    expect(file.dropped.unreadable).toBe(1)
    const bad = ["2026-02-30 02:07,1,1,1,1", ...good.slice(0, 5)]
    expect(() => readPriceFile([good[0], ...bad].join("\n"), utc)).toThrow(
      "1 of 7 rows cannot be read"
    )
  })

  it.each([
    ["", "the file is empty"],
    ["volume,spread\n1,2", "no column for the time"],
    ["time,volume\n1,2", "no columns for open, high, low and close"],
    ["2026-02-16 02:07,1.1,1.2", "a file without a header needs"],
  ])("refuses %j: %s", (text, message) => {
    expect(() => readPriceFile(text, utc)).toThrow(message)
  })
})
