import { last, play } from "../../testing/play"
import { closed, opened } from "../../testing/rules"
import { termsOf } from "../../testing/terms-of"

const rule = (kind: string, more: Record<string, unknown>) =>
  termsOf([{ id: "r", kind, effect: "warn", ...more }])
const broken = (decisions: ReturnType<typeof play>) =>
  decisions.map((one) => one.breaches.map(({ trade }) => trade).join())
const positions = (at: string, ...profits: [string, string][]) => ({
  type: "positions",
  at,
  open: profits.map(([trade, profit]) => ({ trade, profit })),
})

describe("open_risk", () => {
  const risk = (more = {}) =>
    rule("open_risk", {
      allowance: { amount: "1000" },
      per: "account",
      ...more,
    })
  const totals = (decisions: ReturnType<typeof play>) =>
    decisions.map(({ rules }) => [rules["r"]?.total, rules["r"]?.unknown])

  it("comes from the stop, the platform's word, or is not known", () => {
    const decisions = play(risk(), [
      opened("03 10:00", "1", {
        price: "1.1000",
        stopLoss: "1.0950",
        contractSize: "100000",
        lots: "2",
      }),
      opened("03 10:01", "2", { riskAtStop: "0.01", stopLoss: "1" }),
      closed("03 10:02", "1", { lots: "1" }),
      opened("03 10:03", "3"),
      opened("03 10:04", "4", {
        symbol: "USDJPY",
        stopLoss: "1",
        contractSize: "100000",
      }),
      opened("03 10:05", "5", {
        symbol: "ES",
        price: "5000",
        stopLoss: "5010",
        side: "sell",
        contractSize: "50",
      }),
    ])
    expect(totals(decisions)).toEqual([
      ["1000.00", 0],
      ["1000.01", 0],
      ["500.01", 0],
      ["500.01", 1],
      ["500.01", 2],
      ["1000.01", 2],
    ])
    expect(broken(decisions)).toEqual(["", "2", "", "", "", "5"])
  })

  it("is computed anew when a stop moves, and unknown without one", () => {
    const modified = (at: string, more: object) => ({
      type: "trade_modified",
      at,
      trade: "1",
      ...more,
    })
    const decisions = play(
      risk({ allowance: { percent: "1", of: "initial_balance" } }),
      [
        opened("03 10:00", "1", {
          price: "1.1",
          stopLoss: "1.09",
          riskAtStop: "900",
          contractSize: "100000",
        }),
        modified("03 10:01", { takeProfit: "1.2" }),
        modified("03 10:02", { stopLoss: "1.085" }),
        modified("03 10:03", { stopLoss: "1.08" }),
        modified("03 10:04", { stopLoss: "1.11" }),
        modified("03 10:05", { stopLoss: null }),
        modified("03 10:06", { stopLoss: "1.08", riskAtStop: "1200" }),
      ]
    )
    expect(totals(decisions)).toEqual([
      ["900.00", 0],
      ["900.00", 0],
      ["1500.00", 0],
      ["2000.00", 0],
      ["0.00", 0],
      ["0.00", 1],
      ["1200.00", 0],
    ])
    expect(broken(decisions)).toEqual(["", "", "1", "", "", "", "1"])
  })

  it("shows the worst symbol where it is per symbol, and stands once reversed", () => {
    const events = [
      opened("03 10:00", "1", { riskAtStop: "600" }),
      opened("03 10:01", "2", { symbol: "XAUUSD", riskAtStop: "700" }),
      opened("03 10:02", "3", { riskAtStop: "500" }),
    ]
    expect(last(risk({ per: "symbol", effect: "fail" }), events)).toMatchObject(
      {
        status: "breached",
        rules: { r: { total: "1100.00", limit: "1000.00" } },
      }
    )
    const reversed = play(risk({ per: "symbol", effect: "fail" }), [
      ...events,
      { type: "reversal", at: "03 10:03", rule: "r" },
      closed("03 10:04", "3", { lots: "0.1" }),
      opened("03 10:05", "4", { riskAtStop: "60" }),
    ])
    expect(reversed.slice(3).map((one) => one.status)).toEqual([
      "active",
      "active",
      "breached",
    ])
  })
})

describe("group_loss", () => {
  const group = (more = {}) =>
    rule("group_loss", {
      groupBy: "symbol",
      allowance: { amount: "300" },
      breachWhen: "below",
      ...more,
    })
  const book = [
    opened("03 10:00", "1"),
    opened("03 10:00", "2", { side: "sell" }),
    opened("03 10:00", "3", { symbol: "XAUUSD" }),
  ]
  const total = (more: object, ...profits: [string, string][]) =>
    last(group(more), [...book, positions("03 11:00", ...profits)])

  it("adds up groups, winners included or not", () => {
    const profits: [string, string][] = [
      ["1", "-250"],
      ["2", "-50.01"],
      ["3", "40"],
    ]
    expect(total({}, ...profits)).toMatchObject({
      rules: { r: { total: "-300.01", limit: "-300.00" } },
      breaches: [{ measured: "-300.01", limit: "-300.00", trade: null }],
    })
    const sides = total({ groupBy: "symbol_and_side" }, ...profits)
    expect(sides.rules["r"]?.total).toBe("-250.00")
    expect(total({ groupBy: "all" }, ...profits).rules["r"]?.total).toBe(
      "-260.01"
    )
    expect(
      total({ groupBy: "all", ignoreWinners: true }, ...profits).rules["r"]
        ?.total
    ).toBe("-300.01")
  })

  it("touches or passes its limit, once until recovered, also by a close", () => {
    const at = (more: object) => total(more, ["1", "-300"]).breaches.length
    expect(at({})).toBe(0)
    expect(at({ breachWhen: "at_or_below" })).toBe(1)
    const decisions = play(group(), [
      ...book,
      positions("03 11:00", ["1", "-400"], ["3", "10"]),
      positions("03 11:01", ["1", "-500"], ["3", "10"]),
      closed("03 11:02", "1"),
      positions("03 11:03", ["3", "-301"]),
    ])
    expect(decisions.slice(3).map((one) => one.breaches.length)).toEqual([
      1, 0, 0, 1,
    ])
    expect(decisions[5]?.rules["r"]?.total).toBe("10.00")
  })

  it("is decided after a hold by the values then", () => {
    const decisions = play(group({ effect: "fail" }), [
      ...book,
      { type: "hold", at: "03 10:30" },
      positions("03 11:00", ["1", "-400"]),
      { type: "resume", at: "03 11:30" },
    ])
    expect(decisions.slice(-2).map((one) => one.status)).toEqual([
      "active",
      "breached",
    ])
  })
})
