import { compile } from "../../engine/compile"
import { nextInstant } from "../../engine/next-instant"
import { start } from "../../engine/start"
import { step } from "../../engine/step"
import { eventOf, last, play } from "../../testing/play"
import { closed, opened } from "../../testing/rules"
import { termsOf } from "../../testing/terms-of"

const rule = (kind: string, more: Record<string, unknown>) =>
  termsOf([{ id: "r", kind, effect: "warn", ...more }])
const broken = (decisions: ReturnType<typeof play>) =>
  decisions.map((one) => one.breaches.map(({ trade }) => trade).join())
const clock = (at: string) => ({ type: "clock", at })
describe("lot_consistency", () => {
  const lots = (more = {}) =>
    rule("lot_consistency", { lowest: "50", highest: "150", ...more })
  const order = (at: string, id: string, size: string) =>
    opened(at, id, { lots: size })

  it("includes both ends and the order itself", () => {
    const decisions = play(lots(), [
      order("03 10:00", "1", "1"),
      order("03 10:01", "2", "3"),
      order("03 10:02", "3", "3.1"),
      order("03 10:03", "4", "0.5"),
    ])
    expect(broken(decisions)).toEqual(["", "", "", "4"])
    expect(decisions[1]?.rules["r"]).toEqual({
      average: "2.00",
      lowest: "1.00",
      highest: "3.00",
    })
  })

  it("judges a merged order again as it grows", () => {
    const decisions = play(lots({ mergeWithin: "PT1M" }), [
      order("03 10:00", "1", "2"),
      order("03 11:00", "2", "2"),
      order("03 11:01", "3", "2"),
      order("03 11:02", "4", "4"),
      order("03 11:04", "5", "4"),
    ])
    expect(broken(decisions)).toEqual(["", "", "", "4", ""])
    expect(decisions[3]?.breaches[0]).toMatchObject({
      measured: "8.00",
      limit: "7.50",
    })
    expect(decisions[4]?.rules["r"]?.average).toBe("4.67")
  })
})

describe("martingale", () => {
  const terms = rule("martingale", {
    factor: "2",
    afterLosses: 2,
    within: "PT6H",
  })
  const lost = (from: string, to: string, id: string, size: string) => [
    opened(from, id, { lots: size }),
    closed(to, id, { lots: size, profit: "-10" }),
  ]

  it("compares with the first lot of the streak, at the factor itself", () => {
    const decisions = play(terms, [
      ...lost("03 10:00", "03 10:10", "1", "1"),
      opened("03 10:20", "2", { lots: "1.9" }),
      closed("03 10:30", "2", { lots: "1.9", profit: "-1" }),
      opened("03 10:40", "3", { lots: "1.99" }),
      opened("03 10:41", "4", { lots: "2" }),
    ])
    expect(broken(decisions)).toEqual(["", "", "", "", "", "4"])
    expect(decisions[5]?.breaches[0]).toMatchObject({
      measured: "2.00",
      limit: "2.00",
    })
  })

  it("forgets losses that are too old, and a streak that was won or even", () => {
    const two = [
      ...lost("03 10:00", "03 10:10", "1", "1"),
      ...lost("03 11:00", "03 11:10", "2", "2"),
    ]
    const next = (...events: Record<string, unknown>[]) =>
      last(terms, [...two, ...events]).breaches.length
    expect(next(opened("03 16:00", "3", { lots: "2" }))).toBe(1)
    expect(next(opened("03 16:01", "3", { lots: "2" }))).toBe(0)
    expect(
      next(
        opened("03 12:00", "3"),
        closed("03 12:01", "3", { profit: "5", commission: "-5" }),
        opened("03 12:02", "4", { lots: "9" })
      )
    ).toBe(0)
  })
})

describe("hedging", () => {
  const hedge = (more = {}) => rule("hedging", { scope: "account", ...more })
  const sell = (at: string, id: string, more = {}) =>
    opened(at, id, { side: "sell", ...more })

  it("is opposite trades in one symbol at a time, and blames the newer one", () => {
    const decisions = play(hedge(), [
      opened("03 10:00", "1"),
      sell("03 10:01", "2", { symbol: "GBPUSD" }),
      sell("03 10:02", "3"),
      closed("03 10:03", "1"),
      sell("03 10:04", "4"),
      sell("03 10:05", "5", { account: "other" }),
      opened("03 10:06", "6"),
    ])
    expect(broken(decisions)).toEqual(["", "", "3", "", "", "", "6"])
    expect(decisions[2]?.rules["r"]).toEqual({ violations: 1, current: 1 })
    expect(decisions[3]?.rules["r"]).toEqual({ violations: 1, current: 0 })
  })

  it("may need some time, of which the end is known", () => {
    const terms = hedge({ minimumOverlap: "PT10S" })
    const program = compile(terms)
    const events = [opened("03 10:00", "1"), sell("2025-02-03T10:00:05Z", "2")]
    const state = events.reduce(
      (before, event) => step(program, before, eventOf(event)).state,
      start(program)
    )
    expect(nextInstant(program, state)).toBe("2025-02-03T10:00:15.000Z")
    const then = (at: string) =>
      last(terms, [...events, closed(at, "1")]).breaches.map((one) => one.trade)
    expect(then("2025-02-03T10:00:14Z")).toEqual([])
    expect(then("2025-02-03T10:00:15Z")).toEqual(["2"])
    expect(
      last(terms, [
        ...events,
        closed("2025-02-03T10:00:14Z", "1"),
        clock("03 11:00"),
      ]).breaches
    ).toEqual([])
  })

  it("across the trader's accounts looks at nothing inside one", () => {
    const decisions = play(hedge({ scope: "trader" }), [
      opened("03 10:00", "1"),
      sell("03 10:01", "2"),
      closed("03 10:02", "2"),
      sell("03 10:03", "2", { account: "other" }),
      closed("03 10:04", "2", { account: "other" }),
      opened("03 10:05", "3", { account: "other" }),
      sell("03 10:06", "4"),
    ])
    expect(broken(decisions)).toEqual(["", "", "", "1", "", "", "4"])
    expect(decisions[3]?.breaches[0]?.explanation).toBe(
      "Trades other/2 and 1 in EURUSD are opposite and were open together since 2025-02-03T10:03:00+00:00."
    )
  })
})
