import { compile } from "../../engine/compile"
import { nextInstant } from "../../engine/next-instant"
import { start } from "../../engine/start"
import { step } from "../../engine/step"
import { equity, eventOf, last, play } from "../../testing/play"
import { closed, opened } from "../../testing/rules"
import { termsOf } from "../../testing/terms-of"

const rule = (kind: string, more: Record<string, unknown>) =>
  termsOf([{ id: "r", kind, effect: "warn", ...more }])
const broken = (decisions: ReturnType<typeof play>) =>
  decisions.map((one) => one.breaches.map(({ trade }) => trade).join())
const clock = (at: string) => ({ type: "clock", at })
const wakes = (
  terms: ReturnType<typeof termsOf>,
  events: Record<string, unknown>[]
) => {
  const program = compile(terms)
  const state = events.reduce(
    (before, event) => step(program, before, eventOf(event)).state,
    start(program)
  )
  return nextInstant(program, state)
}

describe("max_volume", () => {
  it("adds up what is open per account, symbol or order", () => {
    const events = [
      opened("03 10:00", "1"),
      opened("03 10:01", "2", { symbol: "XAUUSD", lots: "1.5", side: "sell" }),
      closed("03 10:02", "1", { lots: "0.5" }),
      opened("03 10:03", "3", { lots: "1" }),
      opened("03 10:04", "4", { lots: "2.1" }),
    ]
    const limits = (per: string) =>
      broken(play(rule("max_volume", { lots: "2", per }), events))
    expect(limits("account")).toEqual(["", "2", "", "3", "4"])
    expect(limits("symbol")).toEqual(["", "", "", "", "4"])
    expect(limits("order")).toEqual(["", "", "", "", "4"])
    expect(
      last(rule("max_volume", { lots: "2", per: "symbol" }), events)
    ).toMatchObject({ rules: { r: { limit: "2.00", current: "3.60" } } })
  })

  it("takes its tier from the profit at the reset, in any order of tiers", () => {
    const terms = rule("max_volume", {
      tiers: [
        { profitFrom: "1000", lots: "3" },
        { profitFrom: "0", lots: "1" },
      ],
      per: "order",
    })
    const decisions = play(terms, [
      equity("03 10:00", "101000"),
      clock("04 00:00"),
      equity("04 10:00", "99000"),
      clock("05 00:00"),
    ])
    expect(decisions.map((one) => one.rules["r"]?.limit)).toEqual([
      "1.00",
      "3.00",
      "3.00",
      "1.00",
    ])
  })
})

describe("allowed symbols and hours", () => {
  it("look at openings only", () => {
    const terms = rule("allowed_symbols", { symbols: ["EURUSD"] })
    const decisions = play(terms, [
      opened("03 10:00", "1"),
      opened("03 10:01", "2", { symbol: "eurusd" }),
      closed("03 10:02", "2"),
    ])
    expect(broken(decisions)).toEqual(["", "2", ""])
    expect(decisions.map((one) => one.rules["r"])).toEqual([
      { violations: 0, current: 0 },
      { violations: 1, current: 1 },
      { violations: 1, current: 0 },
    ])
  })

  it("include both ends, and pass midnight with the day they began on", () => {
    const at = (from: string, to: string, weekdays: string[], time: string) =>
      last(
        rule("allowed_hours", {
          from,
          to,
          timeZone: "America/New_York",
          weekdays,
        }),
        [opened(`2025-02-${time}-05:00`, "1")]
      ).breaches.length
    expect(at("09:30", "16:00", ["mon"], "03T09:30:00")).toBe(0)
    expect(at("09:30", "16:00", ["mon"], "03T16:00:00")).toBe(0)
    expect(at("09:30", "16:00", ["mon"], "03T16:00:00.001")).toBe(1)
    expect(at("09:30", "16:00", ["mon"], "04T10:00:00")).toBe(1)
    expect(at("22:00", "02:00", ["fri"], "07T23:00:00")).toBe(0)
    expect(at("22:00", "02:00", ["fri"], "08T02:00:00")).toBe(0)
    expect(at("22:00", "02:00", ["fri"], "07T01:00:00")).toBe(1)
    expect(at("00:00", "00:00", ["mon"], "03T15:00:00")).toBe(0)
  })
})

describe("flat_by", () => {
  const flat = (more = {}) =>
    rule("flat_by", {
      weekdays: ["mon", "tue", "fri"],
      at: "21:00",
      timeZone: "UTC",
      ...more,
    })

  it("lets a position close exactly then, and wakes right after", () => {
    expect(
      broken(
        play(flat(), [
          opened("03 10:00", "1"),
          closed("03 21:00", "1"),
          clock("03 22:00"),
        ])
      )
    ).toEqual(["", "", ""])
    expect(wakes(flat(), [opened("03 10:00", "1")])).toBe(
      "2025-02-03T21:00:00.001Z"
    )
    expect(wakes(flat(), [clock("03 10:00")])).toBe("2025-02-04T00:00:00.000Z")
  })

  it("breaks once a day, by what stays open or is opened too late", () => {
    const decisions = play(flat(), [
      opened("03 10:00", "1"),
      clock("03 21:01"),
      opened("03 22:00", "2"),
      closed("03 22:01", "1"),
      closed("03 22:02", "2"),
      opened("04 22:00", "3"),
      closed("04 22:01", "3"),
      opened("05 22:00", "4"),
    ])
    expect(broken(decisions)).toEqual(["", "1", "", "", "", "3", "", ""])
    expect(decisions[1]?.breaches[0]?.explanation).toBe(
      "The account had to be flat by 2025-02-03T21:00:00+00:00, and this was still open after it: 1."
    )
  })

  it("finds every evening of a gap, and none on hold", () => {
    const gap = [opened("03 10:00", "1"), clock("08 10:00")]
    expect(last(flat(), gap).breaches).toHaveLength(3)
    expect(
      last(flat(), [
        opened("03 10:00", "1"),
        { type: "hold", at: "03 11:00" },
        { type: "resume", at: "03 23:00" },
        clock("03 23:30"),
      ]).rules["r"]
    ).toEqual({ violations: 0, current: 0 })
  })

  it("at the reset itself has no time after it", () => {
    const terms = flat({ at: "00:00", weekdays: ["tue"] })
    expect(
      broken(
        play(terms, [
          opened("03 10:00", "1"),
          closed("04 00:00", "1"),
          opened("04 01:00", "2"),
          clock("04 12:00"),
        ])
      )
    ).toEqual(["", "", "", ""])
    expect(
      broken(play(terms, [opened("03 10:00", "1"), clock("04 00:01")]))
    ).toEqual(["", "1"])
  })

  it("locks no day that the breach was not on", () => {
    const terms = flat({ effect: "lock_until_reset", weekdays: ["mon"] })
    expect(
      last(terms, [opened("03 10:00", "1"), clock("03 21:01")])
    ).toMatchObject({
      status: "locked",
      lockedUntil: "2025-02-04T00:00:00+00:00",
    })
    expect(
      last(terms, [opened("03 10:00", "1"), clock("04 10:00")])
    ).toMatchObject({ status: "active", breaches: [{ rule: "r" }] })
  })
})
