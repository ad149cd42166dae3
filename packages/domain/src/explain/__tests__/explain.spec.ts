import { compile } from "../../engine/compile"
import { nextInstant } from "../../engine/next-instant"
import { start } from "../../engine/start"
import { step } from "../../engine/step"
import { equity, last } from "../../testing/play"
import { daily, days, overall, target } from "../../testing/rules"
import { termsOf } from "../../testing/terms-of"
import { describeTerms } from "../describe-terms"
import { room } from "../room"
import { termsFacts } from "../terms-facts"

const terms = termsOf(
  [
    daily({ allowance: { percent: "5", of: "reference" } }),
    overall({ trails: "equity", lock: { when: ["floor_reached", "payout"] } }),
    target({ requireFlat: true }),
    days({ countWhen: { balanceMoved: { percent: "0.5" } } }),
  ],
  {
    day: { timeZone: "America/New_York", resetAt: "17:00" },
    payout: { split: "80" },
  }
)

describe("explanations", () => {
  it("can be checked by hand", () => {
    const decision = last(terms, [
      equity("2025-02-03T10:00:00-05:00", "102000"),
      equity("2025-02-04T10:00:00-05:00", "96800"),
    ])
    expect(decision.breaches[0]?.explanation).toBe(
      "Equity was 96800.00 USD at 2025-02-04T10:00:00-05:00, below the floor of 96900.00 USD (touching it would be fine): " +
        "the balance of 102000.00 USD at the daily reset of 2025-02-03T17:00:00-05:00 less 5 % of that, 5100.00 USD; 100.00 USD is missing."
    )
  })

  it("describe terms in plain words, with examples from the engine", () => {
    const words = describeTerms(terms)
    expect(words.map((one) => one.sentence)).toEqual([
      "Each day's floor is 5 % under the balance at the daily reset. Equity, open trades included, is tested all day: falling below the floor ends the account.",
      "The overall floor is 10000.00 USD under the highest equity. It moves up at once, with open profit too, and never down. Equity, open trades included, is tested at all times: falling below the floor ends the account. It locks at 100000.00 USD when it gets there or at the first payout.",
      "Reach a balance of 110000.00 USD: a profit of 10000.00 USD from closed trades. No trade may be open then.",
      "Trade on at least 2 days. A day counts when its end balance is at least 500.00 USD above or below its start.",
    ])
    expect(words.map((one) => one.example)).toEqual([
      "Example: with 102000.00 USD at the reset, the floor of the day is 96900.00 USD; 96900.00 USD is fine, 96899.99 USD is a breach.",
      "Example: at the start the floor is 90000.00 USD; once the mark is 102000.00 USD, it is 92000.00 USD, and 91999.99 USD is a breach.",
      "Example: 110000.00 USD is enough, 109999.99 USD is not.",
      "Example: a day whose balance moved by 500.00 USD counts, one with 499.99 USD does not.",
    ])
  })

  it("leave no gap unfilled, whatever the terms", () => {
    const references = [
      "balance_at_reset",
      "equity_at_reset",
      "higher_at_reset",
      "initial_balance",
      "day_peak_equity",
    ]
    const trails = [
      "none",
      "end_of_day_balance",
      "end_of_day_equity",
      "closed_balance",
      "equity",
    ]
    const all = termsOf([
      ...references.flatMap((reference) => [
        daily({
          id: `d-${reference}`,
          reference,
          breachWhen: "at_or_below",
          effect: "warn",
        }),
        daily({
          id: `c-${reference}`,
          kind: "daily_profit_cap",
          reference,
          effect: "lock_until_reset",
          measured: "lower",
        }),
      ]),
      ...trails.map((one) =>
        overall({
          id: `o-${one}`,
          trails: one,
          effect: "deny_payout",
          onPayout: "reduce_high_water_mark",
          measured: "balance",
          lock: { when: [{ profitReaches: { percent: "8" } }] },
        })
      ),
      ...["position_opened", "opened_and_closed", "position_flat"].map(
        (countWhen) =>
          days({ id: `n-${countWhen}`, countWhen, window: "payout_cycle" })
      ),
      target({ id: "t", measured: "equity" }),
    ])
    const program = compile(all)
    const { state, decision } = step(
      program,
      start(program),
      equity("03 10:00", "70000")
    )
    const texts = [
      ...describeTerms(all).flatMap((one) => [one.sentence, one.example ?? ""]),
      ...room(program, state).map((one) => one.explanation),
      ...decision.breaches.map((one) => one.explanation),
    ]
    expect(decision.breaches.length).toBeGreaterThan(8)
    for (const text of texts) expect(text).not.toMatch(/[{}]|undefined|null/)
  })

  it("give headline facts", () => {
    expect(termsFacts(terms)).toEqual({
      target: "10000.00",
      target_percent: "10",
      daily_loss: "5000.00",
      daily_loss_percent: "5",
      overall_loss: "10000.00",
      overall_loss_percent: "10",
      overall_trails: "equity",
      min_trading_days: 2,
      split: "80",
    })
    expect(Object.values(termsFacts(termsOf([])))).toEqual(Array(9).fill(null))
  })
})

describe("room", () => {
  it("tells how much is left and missing, without changing anything", () => {
    const program = compile(terms)
    const before = start(program)
    expect(nextInstant(program, before)).toBeNull()
    const { state } = step(
      program,
      before,
      equity("2025-02-03T10:00:00-05:00", "104000", { equity: "95500" })
    )
    expect(nextInstant(program, state)).toBe("2025-02-03T22:00:00.000Z")
    expect(room(program, state)).toMatchObject([
      {
        rule: "daily",
        role: "limit",
        level: "95000.00",
        current: "95500.00",
        room: "500.00",
        unit: "money",
        fraction: 0.1,
        met: null,
        state: "near",
      },
      {
        rule: "overall",
        level: "90000.00",
        room: "5500.00",
        fraction: 0.55,
        state: "ok",
      },
      {
        rule: "target",
        role: "objective",
        level: "110000.00",
        current: "104000.00",
        room: "6000.00",
        fraction: 0.4,
        met: false,
        state: "open",
      },
      {
        rule: "days",
        unit: "days",
        level: "2",
        current: "0",
        room: "2",
        fraction: 0,
        met: false,
      },
    ])
  })

  it("shows a broken limit and a met objective", () => {
    const simple = compile(termsOf([daily(), target()]))
    const broken = step(simple, start(simple), equity("03 10:00", "94000"))
    expect(room(simple, broken.state)[0]).toMatchObject({
      room: "-1000.00",
      fraction: 0,
      state: "breached",
    })
    const passed = step(simple, start(simple), equity("03 10:00", "110000"))
    expect(room(simple, passed.state)[1]).toMatchObject({
      room: "0.00",
      fraction: 1,
      met: true,
      state: "met",
    })
  })
})
