import { compile } from "../../engine/compile"
import { nextInstant } from "../../engine/next-instant"
import { start } from "../../engine/start"
import { step } from "../../engine/step"
import { equity, eventOf, last, play } from "../../testing/play"
import { closed, daily, opened, target } from "../../testing/rules"
import { termsOf } from "../../testing/terms-of"

const time = (more = {}) => ({
  id: "time",
  kind: "max_duration",
  days: 2,
  count: "calendar",
  from: "account_created",
  ...more,
})
const idle = (more = {}) => ({
  id: "idle",
  kind: "inactivity",
  days: 1,
  activity: "trade_closed",
  ...more,
})
const clock = (at: string) => ({ type: "clock", at })
const at = (decisions: ReturnType<typeof play>) =>
  decisions.map((one) => one.status)

describe("max_duration", () => {
  it("expires after the last day, not at its end, and tells the instant", () => {
    const terms = termsOf([time({ days: 1 })])
    const program = compile(terms)
    const { state } = step(program, start(program), equity("03 10:00", "1000"))
    const reset = step(program, state, eventOf(clock("04 00:00")))
    expect(nextInstant(program, reset.state)).toBe("2025-02-04T10:00:00.001Z")
    expect(
      at(play(terms, [clock("03 10:00"), clock("04 10:00"), clock("04 10:01")]))
    ).toEqual(["active", "active", "expired"])
  })

  it("counts trading days from the day of the start and forgives weekends", () => {
    const terms = termsOf([
      time({ days: 2, count: "trading", from: "first_trade" }),
    ])
    const decisions = play(terms, [
      clock("05 10:00"),
      opened("06 10:00", "1"),
      clock("07 10:00"),
      clock("09 23:59"),
      clock("10 00:00"),
    ])
    expect(decisions.map((one) => one.rules["time"]?.current)).toEqual([
      0, 0, 1, 2, 2,
    ])
    expect(at(decisions).slice(-2)).toEqual(["active", "expired"])
  })

  it("finds the same deadline after a gap of many days", () => {
    const terms = termsOf([time({ days: 3, count: "trading" })])
    const few = play(terms, [clock("03 10:00"), clock("14 10:00")])
    expect(few.at(-1)).toMatchObject({
      status: "expired",
      rules: { time: { limit: 3 } },
    })
  })

  it("stands still on hold and beats a target that comes too late", () => {
    const terms = termsOf([time({ days: 1 }), target()])
    const held = [
      clock("03 10:00"),
      { type: "hold", at: "03 12:00" },
      clock("05 12:00"),
      { type: "resume", at: "05 12:00" },
    ]
    expect(last(terms, [...held, equity("06 10:00", "110000")]).status).toBe(
      "passed"
    )
    expect(last(terms, [...held, equity("06 10:01", "110000")]).status).toBe(
      "expired"
    )
  })

  it("gives way to a level broken in the same event, and leaves the passed alone", () => {
    const both = termsOf([time({ days: 1 }), daily()])
    expect(
      last(both, [clock("03 10:00"), equity("05 10:00", "90000")])
    ).toMatchObject({ status: "breached" })
    const won = termsOf([time({ days: 1 }), target()])
    expect(
      last(won, [equity("03 10:00", "110000"), clock("09 10:00")])
    ).toMatchObject({ status: "passed", breaches: [] })
  })

  it("can be reversed, extended, forgiven and doubted", () => {
    const terms = termsOf([time({ days: 1 })])
    const over = [clock("03 10:00"), clock("05 10:00")]
    const after = (...events: Record<string, unknown>[]) =>
      last(terms, [...over, ...events, clock("06 10:00")]).status
    expect(after()).toBe("expired")
    expect(after({ type: "reversal", at: "05 11:00", rule: "time" })).toBe(
      "active"
    )
    expect(after({ type: "verdict", at: "05 11:00", status: "active" })).toBe(
      "active"
    )
    expect(
      last(terms, [
        clock("03 10:00"),
        { type: "feed", at: "03 11:00", quality: "stale" },
        clock("05 10:00"),
      ])
    ).toMatchObject({
      status: "undetermined",
      undetermined: [{ rule: "time", reason: "feed" }],
    })
    expect(
      at(
        play(terms, [
          ...over,
          { type: "reversal", at: "05 11:00", rule: "time" },
          { type: "extension", at: "05 11:01", days: 5 },
          clock("09 10:00"),
          clock("09 10:01"),
        ])
      ).slice(-2)
    ).toEqual(["active", "expired"])
  })
})

it("a warned deadline is a new one after an extension", () => {
  const ladder = [{ times: 1, effect: "warn" }, { effect: "fail" }]
  const decisions = play(termsOf([time({ days: 1, ladder })]), [
    clock("03 10:00"),
    clock("05 10:00"),
    clock("06 10:00"),
    { type: "extension", at: "06 11:00", days: 5 },
    clock("09 10:00"),
    clock("09 10:01"),
  ])
  expect(
    decisions.map((one) => one.breaches.map(({ effect }) => effect).join())
  ).toEqual(["", "warn", "", "", "", "fail"])
})

describe("inactivity", () => {
  it("counts from the last activity and warns once until the next", () => {
    const terms = termsOf([
      idle({ ladder: [{ times: 1, effect: "warn" }, { effect: "fail" }] }),
    ])
    const decisions = play(terms, [
      opened("03 10:00", "1"),
      opened("04 10:00", "2"),
      clock("04 10:01"),
      clock("08 10:00"),
      closed("08 11:00", "1"),
      clock("09 11:00"),
      clock("09 11:01"),
    ])
    expect(
      decisions.map((one) => one.breaches.map(({ effect }) => effect).join())
    ).toEqual(["", "", "warn", "", "", "", "fail"])
    expect(decisions.at(-1)?.status).toBe("expired")
    expect(decisions[2]?.breaches[0]?.explanation).toBe(
      "There was no trade closed for more than 1 day of 24 hours since 2025-02-03T10:00:00+00:00, holds left out."
    )
  })

  it("expires by the clock alone, before whatever comes late", () => {
    const terms = termsOf([idle(), target()])
    expect(
      last(terms, [clock("03 10:00"), equity("09 10:00", "120000")])
    ).toMatchObject({ status: "expired", breaches: [{ rule: "idle" }] })
  })
})

describe("counts of trades", () => {
  it("look at the open ones when one opens", () => {
    const terms = termsOf([
      { id: "open", kind: "max_open_positions", count: 1 },
    ])
    expect(
      at(
        play(terms, [
          opened("03 10:00", "1"),
          closed("03 10:00", "1", { lots: "0.5" }),
          opened("03 10:01", "other", { account: "second" }),
          opened("03 10:02", "2"),
        ])
      )
    ).toEqual(["active", "active", "active", "breached"])
  })

  it("take positions events where no trades are sent", () => {
    const terms = termsOf([
      { id: "open", kind: "max_open_positions", count: 1, effect: "warn" },
    ])
    const positions = (time: string, n: number) => ({
      type: "positions",
      at: time,
      open: Array.from({ length: n }, (_, index) => ({
        trade: `${index}`,
        profit: "0",
      })),
    })
    const decisions = play(terms, [
      positions("03 10:00", 2),
      positions("03 10:01", 3),
      positions("03 10:02", 1),
      positions("03 10:03", 2),
    ])
    expect(decisions.map((one) => one.breaches.length)).toEqual([1, 0, 0, 1])
  })

  it("lock the rest of a day with too many trades", () => {
    const terms = termsOf([
      {
        id: "trades",
        kind: "max_trades_per_day",
        count: 1,
        effect: "lock_until_reset",
      },
    ])
    const decisions = play(terms, [
      opened("03 10:00", "1"),
      opened("03 11:00", "2"),
      opened("03 12:00", "4"),
      clock("04 00:00"),
      opened("04 11:00", "3"),
    ])
    expect(at(decisions)).toEqual([
      "active",
      "locked",
      "locked",
      "active",
      "active",
    ])
    // Once locked, another trade is a warning of the rule that locked, and no more.
    expect(decisions[2]?.breaches).toMatchObject([
      { rule: "trades", effect: "warn", trade: "4" },
    ])
    expect(decisions[1]?.rules["trades"]).toEqual({ limit: 1, current: 2 })
  })
})
