import { compile } from "../../engine/compile"
import { equity, eventOf } from "../../testing/play"
import { daily, overall, target } from "../../testing/rules"
import { termsOf } from "../../testing/terms-of"
import { compileCompact } from "../compile-compact"
import { COMPACT } from "../step-into"
import { playBoth } from "./play-both"

const { stepped, level, time } = COMPACT

/** What `stepInto` answers to some events, both forms having given the same state after each. */
const answers = (
  rules: readonly unknown[],
  events: readonly (Record<string, unknown> | ReturnType<typeof equity>)[]
): number[] => {
  const plan = compileCompact(compile(termsOf(rules), { lateWindow: 0 }))
  if (!plan) throw new Error("no compact form")
  return playBoth(
    plan,
    events.map((one) => eventOf({ ...one }))
  )
}

// The first event of an account opens its day, in the general form.
const first = equity("03 09:00", "100000")

describe("where the forms change places", () => {
  it("a day's peak goes on from where a payout has put it", () => {
    const rules = [
      daily({ reference: "day_peak_equity", allowance: { amount: "4000" } }),
    ]
    expect(
      answers(rules, [
        first,
        equity("03 10:00", "102000"),
        { type: "payout", at: "03 11:00", amount: "1000" },
        // Shows the payout, so the general form takes it in.
        equity("03 11:01", "101000"),
        // The peak of 102,000 is one of 101,000 now: the floor is 97,000.
        equity("03 12:00", "97000"),
        // A new peak is one again less the payout: the floor is 97,500.
        equity("03 13:00", "101500"),
        equity("03 14:00", "97500"),
        equity("03 15:00", "97499.99"),
      ])
    ).toEqual([time, stepped, time, time, stepped, stepped, stepped, level])
  })

  it("an adjustment moves the day's peak the other way", () => {
    const rules = [
      daily({ reference: "day_peak_equity", allowance: { amount: "4000" } }),
    ]
    expect(
      answers(rules, [
        first,
        { type: "adjustment", at: "03 11:00", amount: "500" },
        equity("03 11:01", "100500"),
        equity("03 12:00", "96500"),
        equity("03 13:00", "96499.99"),
      ])
    ).toEqual([time, time, time, stepped, level])
  })

  it("an overall warning that stands keeps the account in the general form until it recovers", () => {
    const rules = [
      overall({ allowance: { amount: "5000" }, effect: "warn" }),
      target(),
    ]
    expect(
      answers(rules, [
        first,
        equity("03 10:00", "95000"),
        equity("03 11:00", "94999.99"),
        // Reported once; what follows is not reported again, and only the general form knows.
        equity("03 12:00", "94000"),
        equity("04 12:00", "94500"),
        equity("04 13:00", "95000"),
        equity("04 14:00", "95500"),
        equity("04 15:00", "94999.99"),
      ])
    ).toEqual([time, stepped, level, time, time, time, stepped, level])
  })

  it("a refused pass keeps the account in the general form until an objective is unmet", () => {
    expect(
      answers(
        [target()],
        [
          first,
          equity("03 10:00", "110000"),
          { type: "verdict", at: "03 11:00", status: "active" },
          equity("03 12:00", "111000"),
          equity("03 13:00", "109999.99"),
          equity("03 14:00", "109000"),
          equity("03 15:00", "110000"),
        ]
      )
    ).toEqual([
      time,
      COMPACT.objectives,
      time,
      time,
      time,
      stepped,
      COMPACT.objectives,
    ])
  })

  it("a lock and what a reversal needs of it end at the daily reset", () => {
    const rules = [daily({ effect: "lock_until_reset" }), overall()]
    expect(
      answers(rules, [
        first,
        equity("03 10:00", "94000"),
        equity("03 11:00", "96000"),
        equity("04 09:00", "96000"),
        equity("04 10:00", "95500"),
        { type: "reversal", at: "04 11:00", rule: "daily" },
        equity("04 12:00", "91000"),
      ])
    ).toEqual([time, level, time, time, stepped, time, stepped])
  })

  it("a reversed lock leaves the account in the general form while its floor is forgiven", () => {
    const rules = [daily({ effect: "lock_until_reset" }), overall()]
    expect(
      answers(rules, [
        first,
        equity("03 10:00", "94000"),
        { type: "reversal", at: "03 11:00", rule: "daily" },
        equity("03 12:00", "94000"),
        equity("03 13:00", "96000"),
        equity("03 14:00", "96500"),
        equity("03 15:00", "94999"),
      ])
    ).toEqual([time, level, time, time, time, stepped, level])
  })
})
