import { equity, last, play } from "../../testing/play"
import {
  closed,
  daily,
  days,
  opened,
  overall,
  target,
} from "../../testing/rules"
import { termsOf } from "../../testing/terms-of"

const statuses = (decisions: ReturnType<typeof play>) =>
  decisions.map((one) => one.status)
const reversal = (at: string, rule: string) => ({ type: "reversal", at, rule })

describe("reversals", () => {
  const terms = termsOf([
    daily(),
    overall({ allowance: { amount: "6000" } }),
    target(),
  ])

  it("undo a breach and apply later events again", () => {
    const decisions = play(terms, [
      equity("03 10:00", "100000"),
      equity("03 11:00", "94500"),
      equity("03 12:00", "110000"),
      reversal("03 13:00", "daily"),
    ])
    expect(statuses(decisions)).toEqual([
      "active",
      "breached",
      "breached",
      "passed",
    ])
    expect(decisions[3]?.breaches).toEqual([])
  })

  it("forgive what was measured, not worse", () => {
    const start = [
      equity("03 10:00", "100000"),
      equity("03 11:00", "94500"),
      equity("03 11:01", "94600"),
      reversal("03 12:00", "daily"),
    ]
    expect(last(terms, start).status).toBe("active")
    expect(
      last(terms, [...start, equity("03 13:00", "94499.99")]).breaches
    ).toMatchObject([{ rule: "daily" }])
    expect(
      last(terms, [
        ...start,
        equity("03 13:00", "96000"),
        equity("03 13:01", "94900"),
      ]).status
    ).toBe("breached")
  })

  it("find a worse breach among the later events", () => {
    const decision = last(terms, [
      equity("03 10:00", "100000"),
      equity("03 11:00", "94500"),
      equity("03 12:00", "94000"),
      reversal("03 13:00", "daily"),
    ])
    expect(decision).toMatchObject({
      status: "breached",
      breaches: [{ rule: "daily", measured: "94000.00" }],
    })
  })

  it("leave another hard breach of the same event standing", () => {
    const decisions = play(terms, [
      equity("03 10:00", "100000"),
      equity("03 11:00", "93000"),
      reversal("03 12:00", "daily"),
      reversal("03 12:01", "overall"),
    ])
    expect(statuses(decisions)).toEqual([
      "active",
      "breached",
      "breached",
      "active",
    ])
    expect(decisions[2]?.breaches).toEqual([])
  })

  it("undo a lock inside its day, and a breach after it", () => {
    const locking = termsOf([
      daily({ effect: "lock_until_reset" }),
      overall({ allowance: { amount: "6000" }, measured: "balance" }),
    ])
    const events = [
      equity("03 10:00", "94500"),
      equity("03 11:00", "94500", { balance: "93000" }),
      reversal("03 12:00", "overall"),
      reversal("03 12:01", "daily"),
    ]
    expect(statuses(play(locking, events))).toEqual([
      "locked",
      "breached",
      "locked",
      "active",
    ])
  })

  it("are refused where nothing stands", () => {
    const decision = last(terms, [
      equity("03 10:00", "100000"),
      reversal("03 11:00", "daily"),
    ])
    expect(decision.refused).toMatchObject([{ path: "rule" }])
    expect(decision.status).toBe("active")
  })
})

describe("verdicts", () => {
  it("replace the outcome, and later breaches still count after passed", () => {
    const decisions = play(termsOf([daily()]), [
      equity("03 10:00", "94000"),
      { type: "verdict", at: "03 11:00", status: "active" },
      equity("03 12:00", "94000"),
      { type: "verdict", at: "03 13:00", status: "passed" },
      equity("03 14:00", "93000"),
      { type: "verdict", at: "03 15:00", status: "expired" },
      equity("03 16:00", "90000"),
    ])
    expect(statuses(decisions)).toEqual([
      "breached",
      "active",
      "active",
      "passed",
      "breached",
      "expired",
      "expired",
    ])
  })

  it("of active holds until an objective is unmet again", () => {
    const decisions = play(termsOf([target()]), [
      equity("03 10:00", "110000"),
      { type: "verdict", at: "03 11:00", status: "active" },
      equity("03 12:00", "111000"),
      equity("03 13:00", "109000"),
      equity("03 14:00", "110000"),
    ])
    expect(statuses(decisions)).toEqual([
      "passed",
      "active",
      "active",
      "active",
      "passed",
    ])
  })
})

describe("holds", () => {
  it("decide nothing terminal, follow marks and days, and go on from the values then", () => {
    const terms = termsOf([overall({ trails: "equity" }), target()])
    const hold = { type: "hold", at: "03 10:30" }
    const start = [equity("03 10:00", "100000"), hold]
    const through = play(terms, [
      ...start,
      equity("03 11:00", "120000"),
      equity("04 11:00", "105000"),
      { type: "resume", at: "04 12:00" },
    ])
    expect(through[2]?.rules["overall"]?.floor).toBe("110000.00")
    expect(statuses(through)).toEqual([
      "active",
      "active",
      "active",
      "active",
      "breached",
    ])
    expect(through[3]?.day).toBe("2025-02-04")
    const passing = play(terms, [
      ...start,
      equity("03 11:00", "112000"),
      { type: "resume", at: "03 12:00" },
    ])
    expect(statuses(passing).slice(2)).toEqual(["active", "passed"])
    const recovered = play(terms, [
      ...start,
      equity("03 11:00", "80000"),
      equity("03 11:30", "95000"),
      { type: "resume", at: "03 12:00" },
    ])
    expect(statuses(recovered)).not.toContain("breached")
  })
})

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

describe("late, double and contradictory events", () => {
  const terms = termsOf([daily(), overall({ trails: "equity" }), days()])
  const start = [equity("03 10:00", "100000"), equity("03 12:00", "101000")]

  it("never rewind, and say whether the right order would have differed", () => {
    const harmless = last(terms, [...start, equity("03 11:00", "100500")])
    expect(harmless).toMatchObject({
      late: true,
      replayDiffers: false,
      rules: { daily: { measured: "101000.00" } },
    })
    const higher = last(terms, [...start, equity("03 11:00", "108000")])
    expect(higher).toMatchObject({
      late: true,
      replayDiffers: true,
      rules: { overall: { floor: "91000.00" } },
    })
    const lower = last(terms, [...start, equity("03 11:00", "94000")])
    expect(lower).toMatchObject({
      status: "active",
      replayDiffers: true,
      breaches: [],
    })
  })

  it("count a late trade on the day current then", () => {
    const decision = last(terms, [
      ...start,
      { type: "clock", at: "04 00:00" },
      opened("03 23:00", "1"),
    ])
    expect(decision).toMatchObject({
      late: true,
      day: "2025-02-04",
      rules: { days: { current: 1 } },
    })
  })

  it("ignore a second event with the same id", () => {
    const decisions = play(terms, [
      equity("03 10:00", "100000", { id: "a" }),
      equity("03 11:00", "90000", { id: "a" }),
      equity("03 11:00", "99000", { id: "b" }),
    ])
    expect(decisions[1]).toMatchObject({
      event: 2,
      status: "active",
      duplicate: true,
      rules: { daily: { measured: "100000.00" } },
    })
    expect(decisions[2]?.event).toBe(3)
    expect(decisions[2]?.duplicate).toBeUndefined()
  })

  it.each([
    [closed("03 13:00", "9"), "trade"],
    [closed("03 13:00", "1", { lots: "1.01" }), "lots"],
    [{ type: "trade_modified", at: "03 13:00", trade: "9" }, "trade"],
    [opened("03 13:00", "1"), "trade"],
    [
      {
        type: "terms_changed",
        at: "03 13:00",
        terms: {
          ...termsOf([]),
          rules: [
            { id: "a", kind: "inactivity", days: 3, activity: "trade_opened" },
          ],
        },
      },
      "terms.rules[0].kind",
    ],
  ])("refuse what contradicts: %j", (event, path) => {
    const decision = last(terms, [...start, opened("03 12:00", "1"), event])
    expect(decision.refused).toMatchObject([{ path }])
    expect(decision).toMatchObject({ status: "active", event: 4 })
  })

  it("refuse a trade closed twice", () => {
    const decision = last(terms, [
      opened("03 10:00", "1"),
      closed("03 11:00", "1", { lots: "0.4" }),
      closed("03 12:00", "1", { lots: "0.6" }),
      closed("03 13:00", "1", { lots: "0.6" }),
    ])
    expect(decision.refused).toMatchObject([{ path: "trade" }])
  })

  it("keep trades of the trader's other accounts apart", () => {
    const flat = termsOf([target({ percent: "1", requireFlat: true }), days()])
    const decisions = play(flat, [
      opened("03 10:00", "1", { account: "other" }),
      equity("03 11:00", "101000"),
      closed("03 12:00", "1"),
    ])
    expect(decisions[1]).toMatchObject({
      rules: { target: { met: true }, days: { current: 0 } },
    })
    expect(decisions[2]?.refused).toBeUndefined()
  })
})

describe("changed terms", () => {
  it("keep marks and counts of rules that stay", () => {
    const before = termsOf([overall({ trails: "equity" }), days()])
    const after = termsOf([
      days({ days: 1 }),
      overall({ trails: "equity", allowance: { amount: "8000" } }),
      daily({ allowance: { amount: "500" } }),
    ])
    const decisions = play(before, [
      opened("03 10:00", "1"),
      equity("03 11:00", "106000"),
      { type: "terms_changed", at: "03 12:00", terms: after },
      { type: "clock", at: "04 00:00" },
    ])
    expect(decisions[1]?.rules["overall"]?.floor).toBe("96000.00")
    expect(decisions[2]?.rules).toMatchObject({
      overall: { floor: "98000.00" },
      days: { met: true, required: 1, current: 1 },
      daily: { floor: "99500.00" },
    })
    expect(decisions[2]?.status).toBe("passed")
    expect(decisions[3]?.rules["daily"]?.floor).toBe("105500.00")
  })
})
