import { compile } from "../../engine/compile"
import { nextInstant } from "../../engine/next-instant"
import { start } from "../../engine/start"
import { step } from "../../engine/step"
import { equity, eventOf, last, play } from "../../testing/play"
import { closed, opened, target } from "../../testing/rules"
import { termsOf } from "../../testing/terms-of"

type Event = Record<string, unknown> | ReturnType<typeof equity>

const clock = (at: string) => ({ type: "clock", at })
const idle = (more = {}) => ({
  id: "time",
  kind: "inactivity",
  days: 2,
  activity: "trade_opened",
  ...more,
})
const limit = (more = {}) => ({
  id: "time",
  kind: "max_duration",
  days: 2,
  count: "calendar",
  from: "account_created",
  ...more,
})

const statuses = (rules: readonly unknown[], events: readonly Event[]) =>
  play(termsOf(rules), events).map(({ status }) => status)

/** The next instant of each state, without the daily resets. */
const deadlines = (rule: unknown, events: readonly Event[]) => {
  const program = compile(termsOf([rule]))
  let state = start(program)
  return events.map((one) => {
    state = step(program, state, eventOf({ ...one })).state
    const next = nextInstant(program, state)
    return next?.endsWith("T00:00:00.000Z") === true ? null : next
  })
}

describe.each([
  ["inactivity", idle()],
  ["max_duration", limit()],
])("the last instant of %s", (_, rule) => {
  const first = opened("03 10:00", "1")

  it("is still in time, a millisecond later is not", () => {
    const at = (instant: string) =>
      last(termsOf([rule]), [first, clock(instant)]).status
    expect(at("2025-02-05T10:00:00Z")).toBe("active")
    expect(at("2025-02-05T10:00:00.001Z")).toBe("expired")
  })

  it("is told a millisecond ahead, on its day", () => {
    expect(deadlines(rule, [first, clock("05 09:00")])).toEqual([
      null,
      "2025-02-05T10:00:00.001Z",
    ])
  })

  it("moves with an extension and with a hold", () => {
    const events = [
      first,
      { type: "extension", at: "03 11:00", days: 1 },
      { type: "hold", at: "04 10:00" },
      { type: "resume", at: "04 16:00" },
      clock("06 12:00"),
    ]
    expect(deadlines(rule, events).at(-1)).toBe("2025-02-06T16:00:00.001Z")
    expect(statuses([rule], [...events, clock("06 16:00")]).at(-1)).toBe(
      "active"
    )
    expect(statuses([rule], [...events, clock("06 16:01")]).at(-1)).toBe(
      "expired"
    )
  })

  it("passes without a word while on hold", () => {
    expect(
      statuses(
        [rule],
        [first, { type: "hold", at: "05 09:59" }, clock("09 10:00")]
      )
    ).toEqual(["active", "active", "active"])
  })

  it("is forgiven by a verdict, and one after an extension is not", () => {
    const events = [
      first,
      clock("06 10:00"),
      { type: "verdict", at: "06 11:00", status: "active" },
      clock("06 12:00"),
      { type: "extension", at: "06 13:00", days: 2 },
      clock("07 10:00"),
      clock("07 10:01"),
    ]
    expect(statuses([rule], events)).toEqual([
      "active",
      "expired",
      "active",
      "active",
      "active",
      "active",
      "expired",
    ])
  })

  it("is warned of once, and again after an extension", () => {
    const warned = play(termsOf([{ ...rule, effect: "warn" }]), [
      first,
      clock("06 10:00"),
      clock("07 10:00"),
      { type: "extension", at: "07 11:00", days: 3 },
      clock("08 10:00"),
      clock("09 10:00"),
    ])
    expect(warned.map(({ breaches }) => breaches.length)).toEqual([
      0, 1, 0, 0, 0, 1,
    ])
    expect(warned[1]?.breaches).toMatchObject([{ rule: "time", limit: "2" }])
    expect(warned[5]?.breaches).toMatchObject([{ rule: "time", limit: "5" }])
  })
})

describe("inactivity", () => {
  it("counts from the opening of the account until something happens", () => {
    expect(
      statuses(
        [idle()],
        [clock("03 10:00"), clock("05 10:00"), clock("05 10:01")]
      )
    ).toEqual(["active", "active", "expired"])
  })

  it("takes only its own kind of activity", () => {
    const events = [
      opened("03 10:00", "1"),
      closed("04 20:00", "1"),
      clock("05 10:01"),
    ]
    expect(statuses([idle()], events).at(-1)).toBe("expired")
    const closing = idle({ activity: "trade_closed" })
    expect(statuses([closing], events).at(-1)).toBe("active")
  })

  it("is not set back by a trade that arrives late", () => {
    const current = play(termsOf([idle({ effect: "warn" })]), [
      opened("03 10:00", "1"),
      opened("05 09:00", "2"),
      opened("04 09:00", "3"),
      clock("06 10:00"),
    ]).at(-1)?.rules["time"]
    expect(current).toEqual({ limit: 2, current: 1 })
  })

  it("denies a payout while it is too long, also where it only warns", () => {
    const terms = termsOf([idle({ effect: "warn" })], {
      payout: { split: "80", requires: ["time"] },
    })
    const events = [opened("03 10:00", "1"), equity("03 11:00", "102000")]
    const reasons = (more: readonly Event[]) =>
      last(terms, [...events, ...more]).payout?.reasons
    expect(reasons([clock("05 10:00")])).toEqual([])
    expect(reasons([clock("05 10:01")])).toEqual(["time"])
    expect(reasons([clock("05 10:01"), opened("05 11:00", "2")])).toEqual([])
  })
})

describe("max_duration", () => {
  it("from the first trade waits for it, whatever happens before", () => {
    const rule = limit({ from: "first_trade" })
    const events = [
      clock("03 10:00"),
      clock("09 10:00"),
      opened("10 10:00", "1"),
      clock("12 10:00"),
      clock("12 10:01"),
    ]
    expect(statuses([rule], events)).toEqual([
      "active",
      "active",
      "active",
      "active",
      "expired",
    ])
    expect(
      play(termsOf([rule]), events).map((one) => one.rules["time"]?.current)
    ).toEqual([0, 0, 0, 2, 2])
  })

  it("in trading days has no instant of its own: the daily reset decides", () => {
    const rule = limit({ count: "trading" })
    expect(deadlines(rule, [clock("03 10:00"), clock("04 10:00")])).toEqual([
      null,
      null,
    ])
    expect(
      statuses(
        [rule],
        [clock("03 10:00"), clock("04 23:59"), clock("05 00:00")]
      )
    ).toEqual(["active", "active", "expired"])
  })

  it("ends nothing once the target is reached", () => {
    expect(
      statuses(
        [limit(), target()],
        [equity("03 10:00", "110000"), clock("09 10:00")]
      )
    ).toEqual(["passed", "passed"])
  })
})
