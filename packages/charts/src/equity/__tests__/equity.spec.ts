import { appendEquity } from "../append-equity"
import { equityColumns } from "../equity-columns"
import { equityRange } from "../equity-range"
import { equitySummary } from "../equity-summary"
import { spreadLabels } from "../spread-labels"
import { tooltipRows } from "../tooltip-rows"
import type { EquityPoint, EquitySeries } from "../equity-series"

const point = (at: string, equity: string): EquityPoint => ({
  at,
  equity_min: equity,
  equity_max: equity,
  equity_last: equity,
  balance: "100000",
  daily_floor: "95000",
  overall_floor: "90000",
})

const series = (points: EquityPoint[]): EquitySeries => ({
  bucket_seconds: 60,
  points,
  target: "108000",
  markers: [],
})

describe("equityColumns", () => {
  it("puts an empty row where data is missing", () => {
    const columns = equityColumns(
      series([
        point("2026-03-02T10:00:00Z", "100000"),
        point("2026-03-02T10:01:00Z", "100100"),
        point("2026-03-02T12:00:00Z", "100200"),
      ])
    )
    expect(columns.equity).toEqual([100000, 100100, null, 100200])
    expect(columns.source).toEqual([0, 1, null, 2])
  })

  it("takes points that are always far apart as they come", () => {
    const hours = [10, 11, 12, 13].map((hour) =>
      point(`2026-03-02T${hour}:00:00Z`, "100000")
    )
    expect(equityColumns(series(hours)).equity).toHaveLength(4)
  })

  it("calls the higher floor the floor", () => {
    const columns = equityColumns(
      series([
        { ...point("2026-03-02T10:00:00Z", "1"), overall_floor: "97000" },
        { ...point("2026-03-02T10:01:00Z", "1"), daily_floor: null },
      ])
    )
    expect(columns.floor).toEqual([97000, 90000])
  })
})

describe("equityRange", () => {
  const columns = equityColumns(
    series([
      point("2026-03-02T10:00:00Z", "100000"),
      point("2026-03-02T10:01:00Z", "101000"),
    ])
  )

  it("includes the nearest floor and the target, not the farther floor", () => {
    const range = equityRange(columns, { from: 0, to: 1 }, false)
    expect(range.min).toBeLessThan(95000)
    expect(range.min).toBeGreaterThan(90000)
    expect(range.max).toBeGreaterThan(108000)
  })

  it("looks at the equity alone when zoomed", () => {
    const range = equityRange(columns, { from: 0, to: 1 }, true)
    expect(range.min).toBeGreaterThan(99000)
    expect(range.max).toBeLessThan(102000)
  })

  it("has a range even for nothing", () => {
    const none = equityColumns(series([]))
    expect(equityRange(none, { from: 0, to: -1 }, false)).toEqual({
      min: 0,
      max: 1,
    })
  })
})

describe("appendEquity", () => {
  const start = series([point("2026-03-02T10:00:00.000Z", "100000")])
  const update = (at: string, equity: string) => ({
    at,
    equity,
    balance: "100000",
    daily_floor: "95000",
    overall_floor: "90000",
  })

  it("moves low, high and last of the running bucket", () => {
    const down = appendEquity(start, update("2026-03-02T10:00:20Z", "99500"))
    const up = appendEquity(down, update("2026-03-02T10:00:40Z", "100300"))
    expect(up.points).toHaveLength(1)
    expect(up.points[0]).toMatchObject({
      equity_min: "99500",
      equity_max: "100300",
      equity_last: "100300",
    })
  })

  it("opens a bucket on its own boundary and keeps to the limit", () => {
    const next = appendEquity(start, update("2026-03-02T10:01:07Z", "99000"), 1)
    expect(next.points).toHaveLength(1)
    expect(next.points[0]?.at).toBe("2026-03-02T10:01:00.000Z")
  })

  it("ignores what is older than the last point", () => {
    expect(appendEquity(start, update("2026-03-02T09:59:00Z", "1"))).toBe(start)
  })
})

describe("words", () => {
  it("tells the whole chart in one sentence", () => {
    const text = equitySummary(
      series([
        point("2026-03-02T12:42:00Z", "97110"),
        point("2026-03-02T12:43:00Z", "98420"),
      ]),
      "USD",
      "Europe/Prague"
    )
    expect(text).toBe(
      "Equity: $98,420.00; Balance: $100,000.00; Lowest equity: $97,110.00 (2 Mar, 13:42); " +
        "Daily floor: $95,000.00; Overall floor: $90,000.00; Target: $108,000.00."
    )
  })

  it("counts room from the nearer floor", () => {
    const rows = tooltipRows(
      { ...point("2026-03-02T12:42:00Z", "97110"), overall_floor: "96000.5" },
      "USD"
    )
    expect(rows).toContainEqual({
      label: "Overall floor",
      value: "$96,000.50",
      role: "floor",
    })
    expect(rows[rows.length - 1]?.value).toBe("$1,109.50")
  })
})

describe("spreadLabels", () => {
  it("keeps labels apart, in order and inside", () => {
    expect(spreadLabels([50, 52, 10], 20, 0, 60)).toEqual([40, 60, 10])
  })
})
