import { bidAt } from "../bar-path"
import { RecordedSource } from "../recorded-source"
import type { Bar } from "../types"

const bar = (open: number, high: number, low: number, close: number): Bar => ({
  start: 0,
  end: 300_000,
  open,
  high,
  low,
  close,
  spread: -1,
})
const path = (one: Bar) =>
  [0, 50_000, 100_000, 150_000, 200_000, 250_000, 300_000].map((at) =>
    bidAt(one, at)
  )

describe("the path inside a bar", () => {
  it("goes to the low first when the bar rises", () => {
    expect(path(bar(100, 140, 80, 120))).toEqual([
      100, 90, 80, 110, 140, 130, 120,
    ])
  })

  it("goes to the high first when the bar falls", () => {
    expect(path(bar(120, 140, 80, 100))).toEqual([
      120, 130, 140, 110, 80, 90, 100,
    ])
  })
})

describe("a recording", () => {
  const minute = (start: number): Bar => ({
    ...bar(1, 1, 1, 1),
    start: start * 60_000,
    end: (start + 1) * 60_000,
  })
  const source = new RecordedSource([minute(1), minute(2), minute(9)])

  it("has no bar in a hole and says when the next one starts", () => {
    expect(source.barAt(60_000)?.start).toBe(60_000)
    expect(source.barAt(200_000)).toBeNull()
    expect(source.nextStart(180_001)).toBe(540_000)
    expect(source.barAt(540_000)?.start).toBe(540_000)
    expect(source.nextStart(600_000)).toBe(Infinity)
    expect(source.barAt(130_000)?.start).toBe(120_000)
  })
})
