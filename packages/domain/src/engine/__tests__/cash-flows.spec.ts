import { equity, last, play } from "../../testing/play"
import { daily, days, overall } from "../../testing/rules"
import { termsOf } from "../../testing/terms-of"

const payout = { type: "payout", at: "03 12:00", amount: "6000" }

describe("cash flows", () => {
  it("shift the day's reference and keep a percent's amount", () => {
    const terms = termsOf([
      daily({ allowance: { percent: "5", of: "reference" } }),
      daily({ id: "fixed", reference: "initial_balance" }),
    ])
    const decisions = play(terms, [
      equity("02 10:00", "110000"),
      equity("03 10:00", "110000"),
      payout,
      equity("03 12:01", "104000"),
      { type: "adjustment", at: "03 13:00", amount: "-50", reason: "x" },
      equity("03 13:01", "103950"),
      { type: "clock", at: "04 00:00" },
    ])
    expect(decisions.map(({ rules }) => rules["daily"]?.floor)).toEqual([
      "95000.00",
      "104500.00",
      "98500.00",
      "98500.00",
      "98450.00",
      "98450.00",
      "98752.50",
    ])
    expect(decisions[5]?.rules["fixed"]?.floor).toBe("95000.00")
    expect(decisions.every(({ status }) => status === "active")).toBe(true)
  })

  it("never shift the initial balance, nor the opening balance in its place", () => {
    const terms = termsOf(
      [
        daily({ id: "fixed", reference: "initial_balance" }),
        daily({
          id: "cap",
          kind: "daily_profit_cap",
          reference: "initial_balance",
        }),
      ],
      { openingBalance: "0" }
    )
    const [first, second] = play(terms, [
      { type: "adjustment", at: "03 10:00", amount: "250" },
      { type: "payout", at: "03 12:00", amount: "1000" },
    ])
    for (const rules of [first?.rules, second?.rules]) {
      expect(rules?.["fixed"]?.floor).toBe("-5000.00")
      expect(rules?.["cap"]?.ceiling).toBe("5000.00")
    }
  })

  it("shift the day's peak", () => {
    const terms = termsOf([
      daily({
        reference: "day_peak_equity",
        allowance: { percent: "3", of: "reference" },
      }),
    ])
    const decisions = play(terms, [
      equity("03 10:00", "110000"),
      payout,
      equity("03 12:01", "104000"),
      equity("03 12:02", "105000"),
    ])
    expect(decisions.map(({ rules }) => rules["daily"]?.floor)).toEqual([
      "106700.00",
      "100700.00",
      "100700.00",
      "101670.00",
    ])
  })

  it.each([
    ["unchanged", "105000.00", "105000.00"],
    ["reduce_high_water_mark", "99000.00", "99000.00"],
    ["lock", "105000.00", "105000.00"],
    ["reset", "90000.00", "90000.00"],
  ])("on a payout: %s", (onPayout, after, later) => {
    const terms = termsOf([overall({ trails: "equity", onPayout })])
    const decisions = play(terms, [
      equity("03 10:00", "115000"),
      payout,
      equity("03 12:01", "109000"),
    ])
    expect(decisions[1]?.rules["overall"]?.floor).toBe(after)
    expect(decisions[2]?.rules["overall"]?.floor).toBe(
      onPayout === "reset" ? "99000.00" : later
    )
  })

  it("lock at the opening balance on the first payout", () => {
    const terms = termsOf([overall({ onPayout: "lock" })])
    const decision = last(terms, [equity("03 10:00", "110000"), payout])
    expect(decision.rules["overall"]?.floor).toBe("100000.00")
  })

  it("move trailing marks, not static or locked floors, with adjustments", () => {
    const terms = termsOf([
      overall(),
      overall({ id: "trailing", trails: "equity" }),
      overall({
        id: "locked",
        trails: "equity",
        lock: { when: ["floor_reached"] },
      }),
    ])
    const decision = last(terms, [
      equity("03 10:00", "115000"),
      { type: "adjustment", at: "03 11:00", amount: "500" },
    ])
    expect(Object.values(decision.rules).map((one) => one.floor)).toEqual([
      "90000.00",
      "105500.00",
      "100000.00",
    ])
  })

  it("are no profit for a lock, and no day", () => {
    const terms = termsOf([
      overall({
        trails: "closed_balance",
        lock: { when: [{ profitReaches: { amount: "5000" } }] },
      }),
      days({ countWhen: { balanceMoved: { percent: "0.5" } } }),
    ])
    const decision = last(terms, [
      equity("03 10:00", "100000"),
      { type: "adjustment", at: "03 11:00", amount: "5000" },
      equity("03 11:01", "105000"),
      { type: "clock", at: "04 00:00" },
    ])
    expect(decision.rules["overall"]?.floor).toBe("95000.00")
    expect(decision.rules["days"]?.current).toBe(0)
  })

  it("go back to the opening balance where the payout terms say so", () => {
    const terms = termsOf([daily()], {
      payout: { split: "80", afterPayout: "reset_to_opening" },
    })
    const decisions = play(terms, [
      equity("02 10:00", "110000"),
      equity("03 10:00", "110000"),
      { ...payout, amount: "8000" },
      equity("03 12:01", "100000"),
    ])
    expect(decisions.at(-1)).toMatchObject({
      status: "active",
      rules: { daily: { floor: "95000.00" } },
    })
  })
})
