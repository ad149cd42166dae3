import { compile } from "../../engine/compile"
import { start } from "../../engine/start"
import { step } from "../../engine/step"
import { equity, last, play } from "../../testing/play"
import { days, opened, overall } from "../../testing/rules"
import { termsOf } from "../../testing/terms-of"
import { quotePayout } from "../quote-payout"

const quote = (at: string, amount: string) => ({
  type: "payout_quote",
  at,
  amount,
})
const payoutOf = (
  payout: Record<string, unknown>,
  events: Parameters<typeof play>[1],
  rules: unknown[] = []
) => last(termsOf(rules, { payout: { split: "80", ...payout } }), events).payout

describe("payout terms", () => {
  it("allow profit above the buffer, and share it", () => {
    const buffer = { buffer: { amount: "2000" } }
    expect(payoutOf(buffer, [equity("03 10:00", "103000")])).toEqual({
      eligible: true,
      reasons: [],
      maximum: "1000.00",
      traderShare: "800.00",
      nextDate: "2025-02-03",
    })
    expect(payoutOf(buffer, [equity("03 10:00", "101000")])).toMatchObject({
      reasons: ["buffer"],
      maximum: "0.00",
    })
    expect(payoutOf(buffer, [equity("03 10:00", "99000")])).toMatchObject({
      reasons: ["no_profit"],
      maximum: "0.00",
      traderShare: "0.00",
    })
    expect(
      payoutOf({}, [equity("03 10:00", "103000"), quote("03 11:00", "3000.01")])
    ).toMatchObject({ reasons: ["maximum"], traderShare: "2400.00" })
  })

  it("cap the gross or the trader's share, by payout number", () => {
    const terms = {
      maximum: [{ amount: "500" }, { percent: "1", cap: "trader_share" }],
    }
    const first = [equity("03 10:00", "110000")]
    expect(payoutOf(terms, first)?.maximum).toBe("500.00")
    const second = [
      ...first,
      { type: "payout", at: "03 11:00", amount: "500" },
      equity("03 11:01", "109500"),
    ]
    expect(payoutOf(terms, second)).toMatchObject({
      maximum: "1250.00",
      traderShare: "1000.00",
    })
    const third = [
      ...second,
      { type: "payout", at: "04 11:00", amount: "500" },
      equity("04 11:01", "109000"),
    ]
    expect(payoutOf(terms, third)?.maximum).toBe("1250.00")
  })

  it("split by payout number and marginally by lifetime gross", () => {
    const byNumber = [{ upToPayout: 1, split: "80" }, { split: "90" }]
    const events = [
      equity("03 10:00", "130000"),
      { type: "payout", at: "03 11:00", amount: "8000" },
      equity("03 11:01", "105000"),
    ]
    expect(payoutOf({ split: byNumber }, events.slice(0, 1))?.traderShare).toBe(
      "24000.00"
    )
    expect(payoutOf({ split: byNumber }, events)?.traderShare).toBe("4500.00")
    const byGross = [{ upTo: "10000", split: "100" }, { split: "90" }]
    // 2,000 of the first 10,000 are left, 3,000 are shared at 90 %.
    expect(payoutOf({ split: byGross }, events)?.traderShare).toBe("4700.00")
    expect(
      payoutOf(
        { split: byGross, maximum: { amount: "2900", cap: "trader_share" } },
        events
      )?.maximum
    ).toBe("3000.00")
  })

  it("name every reason, in order", () => {
    const terms = {
      minimum: { percent: "1" },
      minimumBalance: "102000",
      firstAfter: { days: 14, from: "first_trade" },
      requireFlat: true,
      requires: ["days"],
    }
    const decision = payoutOf(
      terms,
      [
        opened("03 09:00", "1"),
        equity("03 10:00", "100500"),
        quote("03 11:00", "600"),
      ],
      [days(), overall()]
    )
    expect(decision).toEqual({
      eligible: false,
      reasons: [
        "maximum",
        "minimum",
        "minimum_balance",
        "too_early",
        "open_positions",
        "days",
      ],
      maximum: "500.00",
      traderShare: "400.00",
      nextDate: "2025-02-17",
    })
    const lost = payoutOf(
      terms,
      [equity("03 10:00", "80000")],
      [days(), overall()]
    )
    expect(lost).toMatchObject({
      reasons: [
        "no_profit",
        "minimum",
        "minimum_balance",
        "too_early",
        "breached",
        "days",
      ],
      nextDate: null,
    })
  })

  it.each([
    [{ days: 14 }, "2025-02-17"],
    [{ days: 14, inclusive: true }, "2025-02-16"],
    [{ businessDays: 5 }, "2025-02-10"],
    [{ businessDays: 5, inclusive: true }, "2025-02-07"],
  ])("count %j from Monday 3 February to %s", (firstAfter, date) => {
    const events = [equity("03 10:00", "101000")]
    expect(payoutOf({ firstAfter }, events)?.nextDate).toBe(date)
    expect(payoutOf({ every: firstAfter }, events)?.nextDate).toBe(date)
  })

  it("count local dates, and each cycle anew", () => {
    const terms = termsOf([], {
      day: { timeZone: "Asia/Tokyo", resetAt: "00:00" },
      payout: { split: "80", every: { days: 7 } },
    })
    const decisions = play(terms, [
      equity("03 16:00", "101000"),
      { type: "payout", at: "12 10:00", amount: "500" },
      equity("25 10:00", "101000"),
    ])
    expect(decisions.map((one) => one.payout?.nextDate)).toEqual([
      "2025-02-11",
      "2025-02-19",
      "2025-02-25",
    ])
  })

  it("answer what-ifs without changing anything", () => {
    const program = compile(termsOf([], { payout: { split: "80" } }))
    const { state } = step(
      program,
      start(program),
      equity("03 10:00", "101000")
    )
    expect(quotePayout(program, state, "2025-02-03T11:00:00Z", "250")).toEqual({
      eligible: true,
      reasons: [],
      maximum: "1000.00",
      traderShare: "200.00",
      nextDate: "2025-02-03",
    })
    expect(
      quotePayout(compile(termsOf([])), state, "2025-02-03T11:00:00Z")
    ).toBeNull()
  })
})

describe("scaling", () => {
  const scaling = (more: Record<string, unknown>) =>
    termsOf(
      [
        overall({
          trails: "equity",
          allowance: { percent: "10", of: "initial_balance" },
        }),
      ],
      {
        payout: { split: "80" },
        scaling: {
          every: "P1M",
          step: { percent: "25", of: "original" },
          ...more,
        },
      }
    )
  const clock = (at: string) => ({ type: "clock", at })

  it("waits for profit and payouts, and restarts nothing when it fails", () => {
    const terms = scaling({
      minimumProfit: "10",
      minimumPayouts: 1,
      newSplit: "90",
    })
    const decisions = play(terms, [
      equity("2025-01-31T10:00:00Z", "100000"),
      equity("2025-02-10T10:00:00Z", "106000"),
      clock("2025-03-02T10:00:00Z"),
      { type: "payout", at: "2025-03-03T10:00:00Z", amount: "5000" },
      equity("2025-03-03T10:01:00Z", "101000"),
      equity("2025-03-20T10:00:00Z", "105000"),
      clock("2025-03-31T23:00:00Z"),
      clock("2025-04-01T00:00:00Z"),
    ])
    expect(decisions[0]?.scaling).toEqual({
      size: "100000.00",
      split: "80",
      nextReview: "2025-02-28",
    })
    expect(decisions[2]?.scaling).toMatchObject({
      size: "100000.00",
      nextReview: "2025-03-31",
    })
    expect(decisions[6]?.scaling?.size).toBe("100000.00")
    expect(decisions[7]).toMatchObject({
      status: "active",
      scaling: { size: "125000.00", split: "90", nextReview: "2025-04-30" },
      rules: { overall: { floor: "112500.00" } },
    })
  })

  it("steps through a list, compounds, and stops at the cap", () => {
    const sizes = (more: Record<string, unknown>) =>
      play(scaling(more), [
        equity("2025-01-02T10:00:00Z", "100000"),
        clock("2025-02-03T10:00:00Z"),
        clock("2025-03-03T10:00:00Z"),
        clock("2025-04-03T10:00:00Z"),
      ]).map((one) => one.scaling?.size)
    expect(sizes({ step: { percent: "25", of: "current" } })).toEqual([
      "100000.00",
      "125000.00",
      "156250.00",
      "195312.50",
    ])
    expect(
      sizes({
        step: [{ factor: "1.5" }, { percent: "10", of: "original" }],
        cap: "165000",
      })
    ).toEqual(["100000.00", "150000.00", "160000.00", "165000.00"])
  })
})
