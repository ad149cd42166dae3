import { equity, last, play } from "../../testing/play"
import { closed, opened, target } from "../../testing/rules"
import { termsOf } from "../../testing/terms-of"

type Event = Record<string, unknown> | ReturnType<typeof equity>

const winning = (more = {}) => ({
  id: "winning",
  kind: "min_profitable_days",
  days: 1,
  threshold: { amount: "100" },
  attributeTo: "close_day",
  ...more,
})
const shares = (more = {}) => ({
  id: "shares",
  kind: "consistency",
  unit: "day",
  formula: "best_share",
  limit: "50",
  compare: "at_most",
  ...more,
})
/** Opening EURUSD voids a trade's profit. */
const voids = {
  id: "symbols",
  kind: "allowed_symbols",
  symbols: ["XAUUSD"],
  effect: "void_profit",
}
const news = {
  id: "news",
  kind: "news",
  before: "PT5M",
  after: "PT5M",
  impact: ["high"],
  covers: "close",
  effect: "void_profit",
}
const trade = (day: string, id: string, profit: string, more = {}) => [
  opened(`${day} 10:00`, id, more),
  closed(`${day} 11:00`, id, { profit }),
]
const current = (rule: unknown, events: readonly Event[], id = "winning") =>
  last(termsOf([news, voids, rule]), events).rules[id]?.current
const gold = { symbol: "XAUUSD" }
const clock = (at: string) => ({ type: "clock", at })
const release = (at: string) => ({
  type: "news",
  at,
  currency: "USD",
  impact: "high",
})

describe("profitable days", () => {
  it("pass the account when there are enough of them", () => {
    const statuses = play(termsOf([winning({ days: 2 })]), [
      ...trade("03", "1", "100"),
      ...trade("04", "2", "99.99"),
      ...trade("05", "3", "100"),
    ]).map(({ status }) => status)
    expect(statuses).toEqual([
      "active",
      "active",
      "active",
      "active",
      "active",
      "passed",
    ])
  })

  it("count a trade at its full close only, with its partial ones", () => {
    const events = [
      opened("03 10:00", "1", gold),
      closed("03 11:00", "1", { lots: "0.5", profit: "150" }),
    ]
    expect(current(winning(), events)).toBe(0)
    const rest = closed("04 11:00", "1", { lots: "0.5", profit: "-40" })
    expect(current(winning(), [...events, rest])).toBe(1)
  })

  it.each(["close_day", "open_day"])("by %s leave voided profit out", (by) => {
    const rule = winning({ attributeTo: by })
    expect(current(rule, trade("03", "1", "500", gold))).toBe(1)
    expect(current(rule, trade("03", "1", "500"))).toBe(0)
  })

  it.each([
    ["close_day", 1, 1],
    ["open_day", 2, 1],
  ])("by %s take back what is voided later", (attributeTo, before, after) => {
    const events = [
      // Opened on one day and closed on the next, beside a winner of the next.
      opened("03 10:00", "1", gold),
      ...trade("04", "2", "300", gold),
      closed("04 12:00", "1", { profit: "200" }),
    ]
    const rule = winning({ attributeTo })
    expect(current(rule, events)).toBe(before)
    expect(current(rule, [...events, release("04 12:03")])).toBe(after)
  })

  it("by equity leave out profit voided at its close or later", () => {
    const rule = winning({ attributeTo: "equity_change" })
    const day = (more: object, voided: readonly Event[] = []) =>
      current(rule, [
        equity("03 09:00", "100000"),
        ...trade("03", "1", "300", more),
        equity("03 11:01", "100300"),
        ...voided,
        clock("04 10:00"),
      ])
    expect(day(gold)).toBe(1)
    expect(day({})).toBe(0)
    expect(day(gold, [release("03 11:03")])).toBe(0)
  })

  it("by equity keep the running day when a payout begins a new cycle", () => {
    const rule = winning({
      attributeTo: "equity_change",
      window: "payout_cycle",
      days: 5,
    })
    const events = [
      equity("03 09:00", "100000"),
      equity("03 10:00", "100500"),
      equity("04 10:00", "101000"),
    ]
    expect(current(rule, [...events, clock("05 10:00")])).toBe(2)
    const paid = [
      ...events,
      { type: "payout", at: "04 11:00", amount: "200" },
      equity("04 11:01", "100800"),
    ]
    expect(current(rule, paid)).toBe(0)
    // 500 of the fourth, the payout left out; the third was before the cycle.
    expect(current(rule, [...paid, clock("05 10:00")])).toBe(1)
  })

  it("deduct open losses only where the terms say so", () => {
    const events = [
      ...trade("03", "1", "150", gold),
      opened("03 12:00", "2", gold),
      {
        type: "positions",
        at: "03 13:00",
        open: [{ trade: "2", profit: "-60" }],
      },
    ]
    expect(current(winning(), events)).toBe(1)
    expect(current(winning(), [...events, clock("04 10:00")])).toBe(1)
    const deducting = winning({ deductOpenLosses: true })
    expect(current(deducting, events)).toBe(0)
    expect(current(deducting, [...events, clock("04 10:00")])).toBe(0)
  })

  it("are needed for a payout where it requires them", () => {
    const terms = termsOf([winning({ days: 2 })], {
      payout: { split: "80", requires: ["winning"] },
    })
    const reasons = play(terms, [
      equity("03 09:00", "101000"),
      ...trade("03", "1", "500"),
      ...trade("04", "2", "500"),
    ]).map(({ payout }) => payout?.reasons)
    expect(reasons.at(0)).toEqual(["winning"])
    expect(reasons.at(-2)).toEqual(["winning"])
    expect(reasons.at(-1)).toEqual([])
  })
})

describe("consistency", () => {
  const events = [
    ...trade("03", "1", "500", gold),
    ...trade("04", "2", "500", gold),
  ]
  const told = (rule: unknown, more: readonly Event[] = []) =>
    last(termsOf([news, voids, rule]), [...events, ...more]).rules["shares"]

  it("compares at its edge as it says", () => {
    expect(told(shares())).toMatchObject({ met: true, share: "50.00" })
    expect(told(shares({ compare: "below" }))).toMatchObject({ met: false })
    expect(told(shares({ compare: "at_least" }))).toMatchObject({ met: true })
    const more = trade("05", "3", "1", gold)
    expect(told(shares({ compare: "at_least" }), more)).toMatchObject({
      met: false,
    })
    expect(told(shares({ compare: "below" }), more)).toMatchObject({
      met: true,
    })
  })

  it("begins anew with a payout in its window, and only there", () => {
    const more = [
      { type: "payout", at: "05 09:00", amount: "100" },
      ...trade("05", "3", "200", gold),
    ]
    expect(told(shares(), more)).toMatchObject({ total: "1200.00" })
    expect(told(shares({ window: "payout_cycle" }), more)).toMatchObject({
      best: "200.00",
      total: "200.00",
    })
  })

  it.each(["day", "trade"])("by %s takes back what is voided later", (unit) => {
    expect(told(shares({ unit }), [release("04 11:03")])).toMatchObject({
      best: "500.00",
      total: "500.00",
    })
    expect(told(shares({ unit }), [release("03 11:03")])).toMatchObject({
      best: "500.00",
      total: "500.00",
    })
  })

  it("excludes by the largest target, and nothing without one", () => {
    const excluding = shares({ effect: "exclude_excess", limit: "3" })
    const excluded = (...targets: object[]) =>
      last(termsOf([...targets, excluding]), events).rules["shares"]
    expect(excluded()).toMatchObject({ excluded: "0.00" })
    // 3 % of 10,000 are 300: 200 of each day are too much.
    expect(excluded(target())).toMatchObject({ excluded: "400.00" })
    const small = target({ id: "small", percent: "5" })
    expect(excluded(target(), small)).toMatchObject({ excluded: "400.00" })
    expect(excluded(small, target())).toMatchObject({ excluded: "400.00" })
  })

  it("raises a target by the rule that asks for most", () => {
    const raising = (id: string, limit: string) =>
      shares({ id, limit, effect: "raise_target" })
    const required = (...rules: object[]) =>
      last(
        termsOf([target({ amount: "900", percent: undefined }), ...rules]),
        events
      ).rules["target"]?.required
    expect(required(shares())).toBe("100900.00")
    expect(required(raising("a", "50"))).toBe("101000.00")
    expect(required(raising("a", "50"), raising("b", "40"))).toBe("101250.00")
    expect(required(raising("a", "40"), raising("b", "50"))).toBe("101250.00")
    expect(required(raising("a", "90"))).toBe("100900.00")
  })
})
