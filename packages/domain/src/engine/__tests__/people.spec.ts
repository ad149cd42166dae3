import { equity, last, play } from "../../testing/play"
import { daily, overall, target } from "../../testing/rules"
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

  // The floors are 95,000 of equity and 94,000 of balance; both break at once, and then the balance falls on.
  const bothBroken = {
    terms: termsOf([
      daily(),
      overall({ allowance: { amount: "6000" }, measured: "balance" }),
    ]),
    events: [
      equity("03 10:00", "90000", { balance: "93000" }),
      equity("03 11:00", "90000", { balance: "92999.99" }),
    ],
  }

  it("undo one breach each, also when they are applied again", () => {
    const reversals = [
      reversal("03 12:00", "overall"),
      reversal("03 12:01", "daily"),
      reversal("03 12:02", "overall"),
    ]
    const decisions = play(bothBroken.terms, [
      ...bothBroken.events,
      ...reversals,
    ])
    expect(statuses(decisions)).toEqual([
      "breached",
      "breached",
      "breached",
      "breached",
      "active",
    ])
    // The worse balance was not the one forgiven: without the broken day it stands on its own.
    expect(decisions[3]?.breaches).toMatchObject([
      { rule: "overall", measured: "92999.99", limit: "94000.00" },
    ])
  })

  it("end alike in any order", () => {
    const inOrder = (...rules: string[]) =>
      statuses(
        play(bothBroken.terms, [
          ...bothBroken.events,
          ...rules.map((rule, index) => reversal(`03 12:0${index}`, rule)),
        ])
      ).at(-1)
    expect(inOrder("daily", "overall")).toBe("breached")
    expect(inOrder("overall", "daily")).toBe("breached")
    expect(inOrder("daily", "overall", "overall")).toBe("active")
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
