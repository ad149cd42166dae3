import { equity, last } from "../../testing/play"
import { daily, overall } from "../../testing/rules"
import { termsOf } from "../../testing/terms-of"

const floor = (decision: ReturnType<typeof last>, rule = "overall") =>
  decision.rules[rule]?.floor

describe("one event's low and high", () => {
  it("tests the low against the floor before the high raised it", () => {
    const terms = termsOf([overall({ trails: "equity" })])
    const decision = last(terms, [
      equity("03 10:00", "100000"),
      equity("03 11:00", "104000", { low: "89999.99", high: "105000" }),
    ])
    expect(decision.status).toBe("breached")
    expect(decision.breaches).toMatchObject([
      { rule: "overall", measured: "89999.99", limit: "90000.00", trade: null },
    ])
  })

  it("is undetermined where only one order of low and high breaks the floor", () => {
    const terms = termsOf([overall({ trails: "equity" })])
    const decision = last(terms, [
      equity("03 10:00", "100000"),
      equity("03 11:00", "104000", { low: "94000", high: "105000" }),
    ])
    expect(decision.status).toBe("undetermined")
    expect(decision.breaches).toEqual([])
    expect(decision.undetermined).toMatchObject([
      { rule: "overall", reason: "low_and_high", limit: "95000.00" },
    ])
    expect(floor(decision)).toBe("95000.00")
  })

  it("knows that a low came before a high that still stands", () => {
    const terms = termsOf([overall({ trails: "equity" })])
    const decision = last(terms, [
      equity("03 10:00", "100000"),
      equity("03 11:00", "105000", { low: "94000", high: "105000" }),
    ])
    expect(decision.status).toBe("active")
  })

  it("prefers a certain breach of any rule, in any order of rules", () => {
    const rules = [
      overall({ trails: "equity" }),
      overall({ id: "hard", allowance: { amount: "5000" } }),
    ]
    for (const list of [rules, [...rules].reverse()]) {
      const decision = last(termsOf(list), [
        equity("03 10:00", "100000"),
        equity("03 11:00", "104000", { low: "94000", high: "105000" }),
      ])
      expect(decision.status).toBe("breached")
      expect(decision.breaches.map((one) => one.rule)).toEqual(["hard"])
      expect(decision.undetermined).toBeUndefined()
    }
  })

  it("tests nothing against the old day where low is absent", () => {
    const terms = termsOf([daily()])
    const decision = last(terms, [
      equity("03 10:00", "100000"),
      equity("03 23:00", "104000", { equity: "96000" }),
      equity("04 01:00", "98999.99", { balance: "104000" }),
    ])
    // The new day's floor is 99,000; the old day's was 95,000.
    expect(decision.breaches).toMatchObject([{ limit: "99000.00" }])
  })

  it("tests a low over a reset against the more lenient day", () => {
    const terms = termsOf([daily()])
    const start = [
      equity("03 10:00", "100000"),
      equity("03 23:00", "104000", { balance: "104000" }),
    ]
    const between = last(terms, [
      ...start,
      equity("04 01:00", "104000", { low: "97000" }),
    ])
    expect(between.status).toBe("undetermined")
    expect(between.undetermined).toMatchObject([{ reason: "reset_between" }])
    const both = last(terms, [
      ...start,
      equity("04 01:00", "104000", { low: "94999.99" }),
    ])
    expect(both.breaches).toMatchObject([
      { measured: "94999.99", limit: "95000.00" },
    ])
    const neither = last(terms, [
      ...start,
      equity("04 01:00", "104000", { low: "99000" }),
    ])
    expect(neither.status).toBe("active")
  })

  it("does not hold the old day's high against the new day's peak", () => {
    const terms = termsOf([
      daily({ reference: "day_peak_equity", allowance: { amount: "5000" } }),
    ])
    const decision = last(terms, [
      equity("03 10:00", "100000"),
      equity("04 01:00", "100000", { high: "106000" }),
    ])
    expect(decision.status).toBe("undetermined")
    expect(decision.undetermined).toMatchObject([{ reason: "reset_between" }])
  })
})

describe("comparators and measures", () => {
  it.each([
    ["below", "95000", "active"],
    ["below", "94999.99999999", "breached"],
    ["at_or_below", "95000.00000001", "active"],
    ["at_or_below", "95000", "breached"],
  ])("%s at %s is %s", (breachWhen, value, status) => {
    const decision = last(termsOf([daily({ breachWhen })]), [
      equity("03 10:00", value, { balance: "100000" }),
    ])
    expect(decision.status).toBe(status)
  })

  it("mirrors them for the daily profit cap", () => {
    const cap = (breachWhen: string) =>
      termsOf([daily({ id: "cap", kind: "daily_profit_cap", breachWhen })])
    const at = (breachWhen: string, value: string, more = {}) =>
      last(cap(breachWhen), [equity("03 10:00", value, more)])
    expect(at("below", "105000").status).toBe("active")
    expect(at("below", "105000.01").status).toBe("breached")
    expect(at("at_or_below", "105000").status).toBe("breached")
    const high = at("below", "100000", { high: "105001" })
    expect(high.breaches).toMatchObject([{ measured: "105001.00" }])
    expect(high.rules["cap"]).toEqual({
      ceiling: "105000.00",
      measured: "100000.00",
      room: "5000.00",
    })
  })

  it("measures the balance, or the lower of balance and equity", () => {
    const event = equity("03 10:00", "94000", { balance: "96000" })
    const by = (measured: string) =>
      last(termsOf([daily({ measured })]), [event])
    expect(by("balance").status).toBe("active")
    expect(by("balance").rules["daily"]?.measured).toBe("96000.00")
    expect(by("lower").status).toBe("breached")
    expect(
      last(termsOf([daily({ measured: "lower" })]), [
        equity("03 10:00", "96000", { balance: "94000" }),
      ]).status
    ).toBe("breached")
  })

  it("rounds only what it shows", () => {
    const terms = termsOf(
      [daily({ allowance: { percent: "33.333333", of: "reference" } })],
      { initialBalance: "0.00000003", currency: "BTC" }
    )
    const at = (value: string) => last(terms, [equity("03 10:00", value)])
    expect(at("0.00000003").rules["daily"]?.floor).toBe("0.00000002")
    // The exact floor is 0.0000000200000001: two units are below it.
    expect(at("0.00000002").status).toBe("breached")
  })
})
