import fc from "fast-check"
import { runs } from "../../testing/runs"
import { compile } from "../../engine/compile"
import { start } from "../../engine/start"
import { step } from "../../engine/step"
import { describeTerms } from "../../explain/describe-terms"
import { room } from "../../explain/room"
import { equity, eventOf, last, play } from "../../testing/play"
import { closed, opened, target } from "../../testing/rules"
import { termsOf } from "../../testing/terms-of"

const rule = (more: Record<string, unknown> = {}) => ({
  id: "best",
  kind: "consistency",
  unit: "day",
  formula: "best_share",
  limit: "40",
  compare: "at_most",
  ...more,
})

/** One trade a day with these results, from Monday 3 February on. */
const results = (...profits: string[]) =>
  profits.flatMap((profit, index) => {
    const day = String(3 + index).padStart(2, "0")
    return [
      opened(`${day} 10:00`, String(index)),
      closed(`${day} 11:00`, String(index), { profit }),
    ]
  })

describe("consistency", () => {
  it("raises the target, exactly, also where the quotient never ends", () => {
    const terms = termsOf([
      target({ percent: undefined, amount: "1000" }),
      rule({ effect: "raise_target", limit: "33.333333" }),
    ])
    const start = results("600", "700", "600")
    const short = play(terms, [...start, equity("05 12:00", "102100")])
    expect(short.at(-1)).toMatchObject({
      status: "active",
      rules: { target: { met: false, required: "102100.00" } },
    })
    const enough = last(terms, [
      ...start,
      ...[opened("06 10:00", "x"), closed("06 11:00", "x", { profit: "250" })],
      equity("06 12:00", "102150"),
    ])
    expect(enough.status).toBe("passed")
  })

  it("does not count the excess of any unit, and is always met", () => {
    const terms = termsOf([
      rule({ effect: "exclude_excess", limit: "30" }),
      target({ percent: "10" }),
    ])
    const decision = last(terms, [
      ...results("4000", "3500", "-500"),
      equity("05 12:00", "110000"),
    ])
    // 30 % of 10,000 is 3,000: 1,000 and 500 are too much.
    expect(decision.rules).toMatchObject({
      best: { met: true, excluded: "1500.00" },
      target: { met: false, current: "108500.00" },
    })
  })

  it("denies payouts without standing in the way of passing", () => {
    const terms = termsOf(
      [target({ percent: "1" }), rule({ effect: "deny_payout" })],
      {
        payout: { split: "80" },
      }
    )
    const decision = last(terms, [
      ...results("1000"),
      equity("03 12:00", "101000"),
    ])
    expect(decision.status).toBe("passed")
    expect(decision.payout?.reasons).toEqual(["best"])
  })

  it.each([
    ["at_most", true],
    ["below", false],
    ["at_least", true],
  ])("at the limit, %s is %s", (compare, met) => {
    const decision = last(
      termsOf([rule({ compare, limit: "50" })]),
      results("500", "500")
    )
    expect(decision.rules["best"]).toMatchObject({ met, share: "50.00" })
  })

  it("counts a trade once, whole, on the day of its full close", () => {
    const decisions = play(termsOf([rule({ window: "payout_cycle" })]), [
      opened("03 10:00", "1"),
      closed("03 11:00", "1", { lots: "0.5", profit: "100", commission: "-3" }),
      opened("04 09:00", "2"),
      closed("04 10:00", "2", { profit: "97" }),
      closed("04 11:00", "1", { lots: "0.5", profit: "50", swap: "-4" }),
      { type: "payout", at: "05 10:00", amount: "100" },
    ])
    expect(decisions.map((one) => one.rules["best"]?.total)).toEqual([
      "0.00",
      "0.00",
      "0.00",
      "97.00",
      "240.00",
      "0.00",
    ])
  })

  it("best and others' average agree with plain arithmetic", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -900, max: 900 }), {
          minLength: 1,
          maxLength: 8,
        }),
        (profits) => {
          const total = profits.reduce((sum, one) => sum + one, 0)
          const wins = profits.filter((one) => one > 0)
          const best = Math.max(0, ...profits)
          const rules = [
            rule({ unit: "trade" }),
            rule({ id: "avg", formula: "others_average", compare: "at_least" }),
          ]
          const decision = last(termsOf(rules), results(...profits.map(String)))
          const share = (one: number) => (total > 0 ? one : null)
          const average =
            wins.length > 1
              ? (wins.reduce((sum, one) => sum + one, 0) - best) /
                (wins.length - 1)
              : 0
          const shown = (id: string) => {
            const text = decision.rules[id]?.share
            return text === null || text === undefined ? null : Number(text)
          }
          const expected = [
            share((best / total) * 100),
            share((average / best) * 100),
          ]
          ;[shown("best"), shown("avg")].forEach((value, index) => {
            const want = expected[index] ?? null
            if (want === null) expect(value).toBeNull()
            else expect(value).toBeCloseTo(want, 1)
          })
          expect(Number(decision.rules["best"]?.total)).toBe(total)
        }
      ),
      runs(60)
    )
  })

  it("speaks and draws", () => {
    const terms = termsOf([
      rule(),
      rule({
        id: "avg",
        formula: "others_average",
        unit: "trade",
        compare: "at_least",
        effect: "deny_payout",
        window: "payout_cycle",
      }),
    ])
    expect(describeTerms(terms).map((one) => one.sentence)).toEqual([
      "The best day must be at most 40 % of all net profit. Until then, trade on: it is no breach.",
      "The average of the other winning trades must be at least 40 % of the best trade. Payouts wait until it holds: it is no breach. Counted anew after each payout.",
    ])
    const program = compile(terms)
    const state = results("600", "200", "200").reduce(
      (current, event) => step(program, current, eventOf(event)).state,
      start(program)
    )
    expect(room(program, state)).toMatchObject([
      {
        level: "40.00",
        current: "60.00",
        unit: "percent",
        met: false,
        room: null,
        fraction: 0.666,
        explanation:
          "The best day made 600.00 USD of 1000.00 USD, which is 60.00 %; at most 40 % is required.",
      },
      { current: "33.33", fraction: 0.833 },
    ])
  })
})
