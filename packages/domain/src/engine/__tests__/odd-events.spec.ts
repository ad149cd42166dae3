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
