import { equity, last, play } from "../../testing/play"
import { closed, opened, target } from "../../testing/rules"
import { termsOf } from "../../testing/terms-of"

const window = "payout_cycle"
const news = {
  id: "news",
  kind: "news",
  before: "PT5M",
  after: "PT5M",
  impact: ["high"],
  covers: "close",
  effect: "void_profit",
}
const release = (at: string) => ({
  type: "news",
  at,
  currency: "USD",
  impact: "high",
})
const payout = (at: string, amount: string) => ({ type: "payout", at, amount })

describe("a trade voided after a payout", () => {
  const shares = {
    id: "shares",
    kind: "consistency",
    unit: "day",
    formula: "best_share",
    limit: "50",
    compare: "at_most",
    window,
  }
  const days = {
    id: "days",
    kind: "min_profitable_days",
    days: 1,
    threshold: { amount: "100" },
    attributeTo: "close_day",
    window,
  }
  const events = [
    opened("03 10:00", "1"),
    closed("03 11:00", "1", { profit: "500" }),
    payout("03 12:00", "400"),
    opened("03 13:00", "2"),
    closed("03 14:00", "2", { profit: "150" }),
    release("03 11:02"),
  ]

  test.each(["day", "trade"])(
    "takes nothing from the new cycle, by %s",
    (unit) => {
      const { rules } = last(termsOf([news, { ...shares, unit }, days]), events)
      expect(rules["shares"]).toMatchObject({ best: "150.00", total: "150.00" })
      expect(rules["days"]).toMatchObject({ current: 1 })
      expect(rules["news"]).toMatchObject({ violations: 1 })
    }
  )

  test("takes it from a phase that counts all", () => {
    const phase = { window: "phase" }
    const { rules } = last(
      termsOf([news, { ...shares, ...phase }, { ...days, ...phase }]),
      events
    )
    expect(rules["shares"]).toMatchObject({ total: "150.00" })
    expect(rules["days"]).toMatchObject({ current: 1 })
  })

  test("takes nothing from a balance that was set back by that payout", () => {
    const terms = termsOf([news, target()], {
      payout: { split: "80", afterPayout: "reset_to_opening" },
    })
    const list = [
      ...events.slice(0, 2),
      equity("03 11:30", "100500"),
      payout("03 12:00", "500"),
      equity("03 12:01", "100000"),
      release("03 11:02"),
    ]
    expect(last(terms, list).rules["target"]).toMatchObject({
      current: "100000.00",
    })
  })
})

describe("the profit of a voided trade", () => {
  test("is left out of a balance only once that shows it", () => {
    const terms = termsOf([news, target()])
    const events = [
      equity("03 10:00", "100000"),
      opened("03 10:30", "1"),
      release("03 11:00"),
      closed("03 11:00", "1", { profit: "500" }),
      equity("03 11:00", "100500"),
    ]
    const current = play(terms, events).map(
      ({ rules }) => rules["target"]?.current
    )
    expect(new Set(current)).toEqual(new Set(["100000.00"]))
  })

  test("is not there yet where equity came first at the same instant", () => {
    const terms = termsOf([news, target()])
    const events = [
      opened("03 10:30", "1"),
      equity("03 11:00", "100000"),
      closed("03 11:00", "1", { profit: "500" }),
      release("03 11:00"),
      equity("03 11:01", "100500"),
    ]
    const current = play(terms, events).map(
      ({ rules }) => rules["target"]?.current
    )
    expect(new Set(current)).toEqual(new Set(["100000.00"]))
  })
})

describe("open losses", () => {
  test("end with their trade: a day is not charged twice", () => {
    const terms = termsOf([
      {
        id: "days",
        kind: "min_profitable_days",
        days: 1,
        threshold: { amount: "100" },
        attributeTo: "close_day",
        deductOpenLosses: true,
      },
    ])
    const events = [
      opened("03 10:00", "1"),
      opened("03 10:00", "2"),
      {
        type: "positions",
        at: "03 11:00",
        open: [
          { trade: "1", profit: "-200" },
          { trade: "2", profit: "900" },
        ],
      },
      closed("03 12:00", "1", { profit: "-200" }),
      closed("03 12:00", "2", { profit: "350" }),
    ]
    expect(
      play(terms, events).map(({ rules }) => rules["days"]?.current)
    ).toEqual([0, 0, 0, 0, 1])
    expect(
      last(terms, [...events, { type: "clock", at: "04 00:00" }]).rules["days"]
    ).toMatchObject({ current: 1 })
  })
})

describe("a position", () => {
  test("becomes flat by an opposite trade, too", () => {
    const terms = termsOf([
      {
        id: "days",
        kind: "min_trading_days",
        days: 1,
        countWhen: "position_flat",
      },
    ])
    const sell = { side: "sell" }
    const current = (events: Parameters<typeof last>[1]) =>
      last(terms, events).rules["days"]?.current
    const start = [opened("03 10:00", "1", { lots: "2" })]
    expect(current([...start, opened("03 11:00", "2", sell)])).toBe(0)
    expect(
      current([...start, opened("03 11:00", "2", { ...sell, lots: "2" })])
    ).toBe(1)
  })
})

describe("rules that a payout requires", () => {
  const requires = (rule: Record<string, unknown>) =>
    termsOf([rule], { payout: { split: "80", requires: ["one"] } })
  const reasons = (
    rule: Record<string, unknown>,
    events: Parameters<typeof last>[1]
  ) => last(requires({ id: "one", ...rule }), events).payout?.reasons

  test("stand in the way while they are broken, whatever they do besides", () => {
    const group = {
      kind: "group_loss",
      groupBy: "all",
      allowance: { amount: "100" },
      breachWhen: "at_or_below",
    }
    const positions = (at: string, profit: string) => ({
      type: "positions",
      at,
      open: [{ trade: "1", profit }],
    })
    const broken = [positions("03 10:00", "-100")]
    expect(reasons(group, broken)).toEqual(["no_profit", "breached", "one"])
    expect(
      reasons({ ...group, effect: "warn" }, [
        ...broken,
        { type: "verdict", at: "03 11:00", status: "active" },
      ])
    ).toEqual(["no_profit"])

    const risk = {
      kind: "open_risk",
      allowance: { amount: "100" },
      per: "account",
    }
    const risky = [opened("03 10:00", "1", { riskAtStop: "101" })]
    expect(reasons(risk, risky)).toContain("one")
    expect(reasons(risk, [...risky, closed("03 11:00", "1")])).not.toContain(
      "one"
    )

    const idle = { kind: "inactivity", days: 1, activity: "trade_opened" }
    const clock = (at: string) => ({ type: "clock", at })
    expect(reasons(idle, [clock("03 10:00"), clock("05 10:00")])).toContain(
      "one"
    )
  })
})

describe("a ceiling on the lower of balance and equity", () => {
  test("is not broken by equity alone, at its high or its end", () => {
    const terms = termsOf([
      {
        id: "cap",
        kind: "daily_profit_cap",
        reference: "balance_at_reset",
        allowance: { amount: "5000" },
        breachWhen: "below",
        measured: "lower",
      },
    ])
    const at = "03 10:00"
    const seen = { equity: "104000", high: "106000" }
    expect(last(terms, [equity(at, "104000", seen)]).status).toBe("active")
    expect(last(terms, [equity(at, "105500", seen)]).breaches).toMatchObject([
      { measured: "105500.00", limit: "105000.00" },
    ])
  })
})
