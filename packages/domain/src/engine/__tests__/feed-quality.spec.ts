import { equity, last, play } from "../../testing/play"
import { closed, daily, opened, overall, target } from "../../testing/rules"
import { termsOf } from "../../testing/terms-of"

const statuses = (decisions: ReturnType<typeof play>) =>
  decisions.map((one) => one.status)
const reversal = (at: string, rule: string) => ({ type: "reversal", at, rule })

describe("feed quality", () => {
  it.each(["stale", "gap", "suspect"])("%s leaves outcomes open", (quality) => {
    const terms = termsOf([daily(), target()])
    const start = [
      equity("03 10:00", "100000"),
      { type: "feed", at: "03 10:30", quality },
    ]
    const breach = play(terms, [
      ...start,
      equity("03 11:00", "94000"),
      { type: "feed", at: "03 11:30", quality: "good" },
      equity("03 12:00", "100000"),
      reversal("03 13:00", "daily"),
    ])
    expect(statuses(breach).slice(2)).toEqual([
      "undetermined",
      "undetermined",
      "undetermined",
      "active",
    ])
    expect(breach[2]?.breaches).toEqual([])
    expect(breach[2]?.undetermined).toMatchObject([
      { rule: "daily", reason: "feed", measured: "94000.00" },
    ])
    const pass = last(terms, [...start, equity("03 11:00", "110000")])
    expect(pass).toMatchObject({
      status: "undetermined",
      undetermined: [{ rule: "target", reason: "feed" }],
    })
    const ruled = last(terms, [
      ...start,
      equity("03 11:00", "110000"),
      { type: "verdict", at: "03 12:00", status: "passed" },
    ])
    expect(ruled.status).toBe("passed")
  })
})

describe("a missing snapshot", () => {
  const terms = termsOf(
    [daily(), overall({ trails: "end_of_day_balance" }), target()],
    { day: { timeZone: "UTC", resetAt: "00:00", maxSnapshotGap: "PT10M" } }
  )
  const quiet = [
    equity("03 10:00", "100000"),
    opened("03 10:00", "1"),
    equity("03 23:49", "104000", { equity: "103000" }),
  ]

  it("leaves the day unknown until the next reset", () => {
    const decisions = play(terms, [
      ...quiet,
      equity("04 01:00", "104000", { equity: "80000", low: "95500" }),
    ])
    expect(decisions.at(-1)).toMatchObject({
      status: "breached",
      rules: {
        daily: { floor: null, room: null, measured: "80000.00" },
        overall: { floor: "90000.00" },
      },
      breaches: [{ rule: "overall" }],
    })
    const survives = play(terms, [
      ...quiet,
      equity("04 01:00", "104000", { equity: "95000" }),
      equity("04 23:55", "104000", { equity: "104000" }),
      { type: "clock", at: "05 00:00" },
    ])
    expect(statuses(survives).slice(3)).toEqual([
      "undetermined",
      "undetermined",
      "active",
    ])
    expect(survives.at(-1)?.rules).toMatchObject({
      daily: { floor: "99000.00" },
      overall: { floor: "94000.00" },
    })
  })

  it("needs an open position and an old last event", () => {
    const flat = [...quiet, closed("03 23:49", "1")]
    expect(
      last(terms, [...flat, { type: "clock", at: "04 00:30" }]).status
    ).toBe("active")
    expect(
      last(terms, [
        ...quiet,
        { type: "clock", at: "03 23:50" },
        { type: "clock", at: "04 00:30" },
      ]).status
    ).toBe("active")
  })

  it("may be settled by a verdict", () => {
    const decision = last(terms, [
      ...quiet,
      { type: "clock", at: "04 00:30" },
      { type: "verdict", at: "04 01:00", status: "active" },
    ])
    expect(decision).toMatchObject({
      status: "active",
      rules: { daily: { floor: null } },
    })
  })
})
