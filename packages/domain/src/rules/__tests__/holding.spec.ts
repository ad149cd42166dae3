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
const modified = (at: string, trade: string, more: object) => ({
  type: "trade_modified",
  at,
  trade,
  ...more,
})
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

describe("stop_loss_required", () => {
  const stop = (more = {}) =>
    rule("stop_loss_required", { within: "PT5M", ...more })

  it("waits for the time given, and again after a removal", () => {
    const decisions = play(stop(), [
      opened("03 10:00", "1"),
      modified("03 10:05", "1", { stopLoss: "1.05" }),
      modified("03 10:10", "1", { stopLoss: null }),
      modified("03 10:12", "1", { takeProfit: "1.3" }),
      clock("03 10:15"),
      clock("03 10:16"),
      modified("03 10:17", "1", { takeProfit: "1.4" }),
      clock("03 10:40"),
      modified("03 10:41", "1", { stopLoss: "1.06" }),
    ])
    expect(broken(decisions)).toEqual(["", "", "", "", "", "1", "", "", ""])
    expect(decisions.slice(-2).map((one) => one.rules["r"])).toEqual([
      { violations: 1, current: 1 },
      { violations: 1, current: 0 },
    ])
    expect(wakes(stop(), [opened("03 10:00", "1")])).toBe(
      "2025-02-03T10:05:00.001Z"
    )
  })

  it("forgives what closes before, waits on hold, and knows no grace of zero", () => {
    const fine = [opened("03 10:00", "1"), closed("03 10:05", "1")]
    expect(last(stop(), [...fine, clock("03 12:00")]).breaches).toEqual([])
    const held = [
      opened("03 10:00", "1"),
      { type: "hold", at: "03 10:01" },
      { type: "resume", at: "03 11:00" },
      clock("03 11:03"),
      clock("03 11:04"),
    ]
    expect(broken(play(stop(), held))).toEqual(["", "", "", "", ""])
    expect(last(stop(), [...held, clock("03 11:05")]).breaches).toHaveLength(1)
    expect(
      last(stop({ within: "PT0S" }), [opened("03 10:00", "1")]).breaches
    ).toHaveLength(1)
    expect(
      last(stop({ within: "PT0S" }), [
        opened("03 10:00", "1", { stopLoss: "1.0" }),
      ]).breaches
    ).toEqual([])
  })

  it("counts a trade once, however often it loses its stop", () => {
    const bare = (from: string, to: string) => [
      modified(from, "1", { stopLoss: null }),
      clock(to),
      modified(to, "1", { stopLoss: "1.0" }),
    ]
    const others = ["2", "3", "4"].map((trade) =>
      opened("03 10:00", trade, { stopLoss: "1.0" })
    )
    const events = [
      ...others,
      opened("03 10:00", "1", { stopLoss: "1.0" }),
      ...bare("03 10:01", "03 10:07"),
      ...bare("03 10:08", "03 10:14"),
    ]
    // One of four is a quarter.
    expect(broken(play(stop({ tolerance: "25" }), events)).join("")).toBe("")
    const again = [
      ...events,
      closed("03 10:15", "1"),
      opened("03 10:16", "1", { stopLoss: "1.0" }),
      ...bare("03 10:17", "03 10:23"),
    ]
    // The next trade of that name is another one: two of five.
    expect(broken(play(stop({ tolerance: "25" }), again)).join("")).toBe("1")
  })

  it("tolerates a share of the trades", () => {
    const decisions = play(stop({ tolerance: "50" }), [
      opened("03 10:00", "1", { stopLoss: "1" }),
      opened("03 10:00", "2"),
      clock("03 10:06"),
      opened("03 10:07", "3"),
      clock("03 10:13"),
    ])
    expect(broken(decisions)).toEqual(["", "", "", "", "3"])
  })
})

describe("min_trade_duration", () => {
  const round = (id: string, minutes: number, profit: string) => {
    const hour = String(9 + Number(id)).padStart(2, "0")
    return [
      opened(`03 ${hour}:00`, id),
      closed(`03 ${hour}:${String(minutes).padStart(2, "0")}`, id, { profit }),
    ]
  }
  const duration = (more: Record<string, unknown>) =>
    rule("min_trade_duration", { duration: "PT2M", ...more })

  it("judges each trade at its full close", () => {
    const decisions = play(duration({ measure: "each" }), [
      ...round("1", 2, "10"),
      ...round("2", 1, "10"),
      opened("03 20:00", "9"),
      closed("03 20:01", "9", { lots: "0.5" }),
      closed("03 20:02", "9", { lots: "0.5" }),
    ])
    expect(broken(decisions)).toEqual(["", "", "", "2", "", "", ""])
    expect(decisions[3]?.breaches[0]?.explanation).toBe(
      "Trade 2, open from 2025-02-03T11:00:00+00:00 to 2025-02-03T11:01:00+00:00, was held for 1 min, which is less than 2 min."
    )
  })

  it("measures shares, once until they recover", () => {
    const events = [
      ...round("1", 5, "100"),
      ...round("2", 1, "100"),
      ...round("3", 1, "300"),
      ...round("4", 1, "-50"),
    ]
    const shares = (measure: string) =>
      play(duration({ measure, limit: "50" }), events).flatMap((one) =>
        one.breaches.map(({ trade, measured }) => `${trade} ${measured}`)
      )
    expect(shares("share_of_trades")).toEqual(["3 66.67"])
    expect(shares("share_of_profit")).toEqual(["3 80.00"])
  })

  it("denies payouts only while the share is too large", () => {
    const terms = termsOf(
      [
        {
          id: "r",
          kind: "min_trade_duration",
          duration: "PT2M",
          measure: "share_of_trades",
          limit: "50",
          effect: "deny_payout",
        },
      ],
      { payout: { split: "80" } }
    )
    const reasons = play(terms, [
      equity("03 09:00", "101000"),
      ...round("1", 1, "10"),
      ...round("2", 5, "10"),
    ]).map((one) => one.payout?.reasons.join())
    expect(reasons).toEqual(["", "", "r", "r", ""])
  })

  it("denies payouts by a step of a ladder, too", () => {
    const terms = termsOf(
      [
        {
          id: "r",
          kind: "min_trade_duration",
          duration: "PT2M",
          measure: "each",
          ladder: [{ times: 1, effect: "warn" }, { effect: "deny_payout" }],
        },
      ],
      { payout: { split: "80" } }
    )
    const reasons = play(terms, [
      equity("03 09:00", "101000"),
      ...round("1", 1, "10"),
      ...round("2", 1, "10"),
    ]).map((one) => one.payout?.reasons.join())
    expect(reasons).toEqual(["", "", "", "", "r"])
  })
})
