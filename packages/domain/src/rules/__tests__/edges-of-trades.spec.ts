import { equity, last, play } from "../../testing/play"
import { closed, opened } from "../../testing/rules"
import { termsOf } from "../../testing/terms-of"

type Event = Record<string, unknown> | ReturnType<typeof equity>

const clock = (at: string) => ({ type: "clock", at })
const breachesOf = (rule: object, events: readonly Event[], more = {}) =>
  play(termsOf([rule], more), events).flatMap(({ breaches }, index) =>
    breaches.map(({ trade }) => [index + 1, trade])
  )

describe("hedging with a least overlap", () => {
  const hedging = {
    id: "hedging",
    kind: "hedging",
    scope: "account",
    minimumOverlap: "PT10M",
    effect: "warn",
  }
  const pairs = [
    opened("03 10:00", "1"),
    opened("03 10:01", "2", { side: "sell" }),
    opened("03 10:05", "3", { symbol: "XAUUSD" }),
    opened("03 10:08", "4", { symbol: "XAUUSD", side: "sell" }),
  ]

  it("waits for each pair by itself", () => {
    const found = breachesOf(hedging, [
      ...pairs,
      clock("03 10:10"),
      clock("03 10:11"),
      clock("03 10:17"),
      clock("03 10:18"),
      clock("03 10:30"),
    ])
    expect(found.map(([event]) => event)).toEqual([6, 8])
  })

  it("forgets a pair of which one is closed in time", () => {
    const events = [...pairs, closed("03 10:09", "2"), clock("03 10:30")]
    expect(breachesOf(hedging, events)).toHaveLength(1)
    const both = [...pairs, closed("03 10:09", "2"), closed("03 10:10", "3")]
    expect(breachesOf(hedging, [...both, clock("03 10:30")])).toEqual([])
  })

  it("is told a millisecond of the clock exactly", () => {
    const until = (at: string) =>
      breachesOf(hedging, [...pairs.slice(0, 2), clock(at)])
    expect(until("2025-02-03T10:10:59.999Z")).toEqual([])
    expect(until("2025-02-03T10:11:00.000Z")).toHaveLength(1)
  })
})

it("max_volume keeps its tier where the snapshot of the day is missing", () => {
  const volume = {
    id: "volume",
    kind: "max_volume",
    tiers: [
      { profitFrom: "0", lots: "1" },
      { profitFrom: "500", lots: "2" },
    ],
    per: "account",
    effect: "warn",
  }
  const day = { timeZone: "UTC", resetAt: "00:00", maxSnapshotGap: "PT1H" }
  const limit = (at: string) =>
    last(termsOf([volume], { day }), [
      equity("03 09:00", "100000"),
      opened("03 10:00", "1", { lots: "0.1" }),
      equity(at, "101000"),
      clock("04 00:01"),
    ]).rules["volume"]
  expect(limit("03 23:30")).toMatchObject({ limit: "2.00" })
  expect(limit("03 20:00")).toMatchObject({ limit: "1.00" })
})
