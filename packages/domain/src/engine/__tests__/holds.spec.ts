import { equity, last, play } from "../../testing/play"
import { closed, opened } from "../../testing/rules"
import { termsOf } from "../../testing/terms-of"

const hold = (at: string) => ({ type: "hold", at })
const resume = (at: string) => ({ type: "resume", at })
const symbols = (more: Record<string, unknown> = {}) =>
  termsOf([
    { id: "symbols", kind: "allowed_symbols", symbols: ["ES"], ...more },
  ])

describe("a hard offence on hold", () => {
  const start = [hold("03 10:00"), opened("03 11:00", "1")]

  test("is decided at its end where the trade is still open", () => {
    const decisions = play(symbols(), [...start, resume("03 12:00")])
    expect(decisions.map(({ status }) => status)).toEqual([
      "active",
      "active",
      "breached",
    ])
    expect(decisions[2]?.breaches).toMatchObject([
      { rule: "symbols", effect: "fail", trade: "1" },
    ])
  })

  test("is none where the trade is gone, and is decided only once", () => {
    const events = [...start, closed("03 11:30", "1"), resume("03 12:00")]
    expect(last(symbols(), events)).toMatchObject({
      status: "active",
      breaches: [],
    })
    const again = [
      ...start,
      resume("03 12:00"),
      { type: "reversal", at: "03 13:00", rule: "symbols" },
      hold("03 14:00"),
      resume("03 15:00"),
    ]
    expect(last(symbols(), again)).toMatchObject({
      status: "active",
      breaches: [],
    })
  })

  test("waits for a feed that is good", () => {
    const events = [
      ...start,
      { type: "feed", at: "03 11:00", quality: "stale" },
      resume("03 12:00"),
    ]
    expect(last(symbols(), events).status).toBe("undetermined")
  })

  test("that measures an amount is measured anew", () => {
    const terms = termsOf([
      {
        id: "risk",
        kind: "open_risk",
        allowance: { amount: "100" },
        per: "account",
      },
    ])
    const risky = opened("03 11:00", "1", { riskAtStop: "150" })
    const safer = {
      type: "trade_modified",
      at: "03 11:30",
      trade: "1",
      riskAtStop: "90",
    }
    const events = [hold("03 10:00"), risky, resume("03 12:00")]
    expect(last(terms, events).breaches).toHaveLength(1)
    const moved = [hold("03 10:00"), risky, safer, resume("03 12:00")]
    expect(last(terms, moved).status).toBe("active")
  })
})

describe("a soft offence on hold", () => {
  test("is reported at once, opposite positions of some length too", () => {
    const effect = { effect: "warn" }
    expect(
      last(symbols(effect), [hold("03 10:00"), opened("03 11:00", "1")])
        .breaches
    ).toHaveLength(1)
    const hedging = termsOf([
      {
        id: "hedge",
        kind: "hedging",
        scope: "account",
        minimumOverlap: "PT10M",
        ...effect,
      },
    ])
    const events = [
      hold("03 10:00"),
      opened("03 11:00", "1"),
      opened("03 11:00", "2", { side: "sell" }),
      { type: "clock", at: "03 11:10" },
    ]
    expect(last(hedging, events).breaches).toMatchObject([
      { rule: "hedge", effect: "warn", trade: "2" },
    ])
  })
})

describe("a verdict of passed", () => {
  test("forgives what stands broken, but nothing worse", () => {
    const terms = termsOf([
      {
        id: "overall",
        kind: "overall_loss",
        trails: "none",
        allowance: { amount: "5000" },
        breachWhen: "below",
      },
    ])
    const events = [
      equity("03 10:00", "94000"),
      { type: "verdict", at: "03 11:00", status: "passed" },
      equity("03 12:00", "94000"),
      equity("03 13:00", "93999"),
    ]
    expect(play(terms, events).map(({ status }) => status)).toEqual([
      "breached",
      "passed",
      "passed",
      "breached",
    ])
  })
})
