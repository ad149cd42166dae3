import { describeTerms } from "../../explain/describe-terms"
import { parseMoney } from "../../money/parse-money"
import { plainMoney } from "../../money/plain-money"
import { equity, last, play } from "../../testing/play"
import { daily, overall } from "../../testing/rules"
import { termsOf } from "../../testing/terms-of"
import { levelEdge } from "../level-edge"

const payout = (at: string, amount: string) => ({ type: "payout", at, amount })
const trailing = (more: Record<string, unknown>) =>
  termsOf([
    overall({ trails: "equity", allowance: { amount: "4000" }, ...more }),
  ])
const floors = (
  terms: Parameters<typeof play>[0],
  events: Parameters<typeof play>[1]
) => play(terms, events).map(({ rules }) => rules["overall"]?.floor)

describe("a lock", () => {
  const when = ["floor_reached"]

  test("holds from the start where the first floor is exactly at its level", () => {
    const at = { openingBalancePlus: "-4000" }
    const events = [equity("03 10:00", "103000")]
    expect(floors(trailing({ lock: { at, when } }), events)).toEqual([
      "96000.00",
    ])
    const lower = { openingBalancePlus: "-3999.99" }
    expect(floors(trailing({ lock: { at: lower, when } }), events)).toEqual([
      "96000.01",
    ])
  })

  test("is reached exactly, by profit as by an adjustment", () => {
    const terms = trailing({ lock: { when } })
    const touched = [equity("03 10:00", "104000"), equity("03 11:00", "109000")]
    expect(floors(terms, touched)).toEqual(["100000.00", "100000.00"])
    const adjusted = [
      { type: "adjustment", at: "03 10:00", amount: "4000" },
      equity("03 11:00", "109000"),
    ]
    expect(floors(terms, adjusted)).toEqual(["100000.00", "100000.00"])
  })

  test("comes with the first of several profits, at that very amount", () => {
    const lock = {
      at: { openingBalancePlus: "500" },
      when: [
        { profitReaches: { amount: "3000" } },
        { profitReaches: { percent: "2" } },
        { profitReaches: { percent: "4" } },
      ],
    }
    const events = [
      equity("03 10:00", "101999.99"),
      equity("03 11:00", "102000"),
    ]
    expect(floors(trailing({ lock }), events)).toEqual([
      "97999.99",
      "100500.00",
    ])
  })

  test("by profit alone leaves payouts and reached floors alone", () => {
    const lock = { when: [{ profitReaches: { percent: "50" } }] }
    const events = [
      equity("03 10:00", "110000"),
      payout("03 11:00", "5000"),
      equity("03 12:00", "112000"),
    ]
    expect(floors(trailing({ lock }), events)).toEqual([
      "106000.00",
      "106000.00",
      "108000.00",
    ])
  })

  test("goes to its level of the new size by scaling, and only where it was locked", () => {
    const scaling = { every: "P1D", step: { factor: "2" } }
    const rule = (id: string, lock?: unknown) =>
      overall({ id, trails: "equity", allowance: { amount: "4000" }, lock })
    const terms = termsOf(
      [
        rule("locked", { at: { openingBalancePlus: "100" }, when }),
        rule("open", { at: { openingBalancePlus: "9000" }, when }),
        rule("free"),
      ],
      { scaling }
    )
    const events = [
      equity("03 10:00", "106000"),
      { type: "clock", at: "05 01:00" },
    ]
    expect(last(terms, events).rules).toMatchObject({
      locked: { floor: "200100.00" },
      open: { floor: "196000.00" },
      free: { floor: "196000.00" },
    })
  })

  test("of a locked rule outlives new terms; a static floor follows a new opening", () => {
    const change = (rules: unknown[], more: Record<string, unknown>) => ({
      type: "terms_changed",
      at: "03 11:00",
      terms: termsOf(rules, more),
    })
    const locked = overall({
      trails: "equity",
      allowance: { amount: "4000" },
      lock: { when },
    })
    const events = [equity("03 10:00", "106000")]
    const smaller = { ...locked, allowance: { amount: "9000" } }
    expect(
      floors(termsOf([locked]), [...events, change([smaller], {})])
    ).toEqual(["100000.00", "100000.00"])
    const fixed = overall({ allowance: { percent: "10", of: "reference" } })
    const size = { openingBalance: "80000" }
    expect(
      floors(termsOf([fixed]), [...events, change([fixed], size)])
    ).toEqual(["90000.00", "72000.00"])
  })

  test("does not keep the mark from a payout that sets it back", () => {
    const terms = trailing({ lock: { when }, onPayout: "reset" })
    const events = [
      equity("03 10:00", "110000"),
      payout("03 11:00", "9000"),
      equity("03 11:01", "101000"),
    ]
    expect(floors(terms, events)).toEqual(["100000.00", "96000.00", "97000.00"])
  })
})

describe("the edge of a level", () => {
  const edge = (
    level: string,
    side: "floor" | "ceiling",
    touching: boolean,
    currency = "USD"
  ) => {
    const { ok, breach } = levelEdge(parseMoney(level), {
      side,
      touching,
      currency,
    })
    return [plainMoney(ok), plainMoney(breach)]
  }

  test.each([
    ["95000", "floor", false, "USD", ["95000", "94999.99"]],
    ["95000", "floor", true, "USD", ["95000.01", "95000"]],
    ["95000.005", "floor", false, "USD", ["95000.01", "95000"]],
    ["95000.005", "floor", true, "USD", ["95000.01", "95000"]],
    ["-0.005", "floor", false, "USD", ["0", "-0.01"]],
    ["-5", "floor", false, "USD", ["-5", "-5.01"]],
    ["-5", "floor", true, "JPY", ["-4", "-5"]],
    ["105000", "ceiling", false, "USD", ["105000", "105000.01"]],
    ["105000", "ceiling", true, "USD", ["104999.99", "105000"]],
    ["105000.005", "ceiling", false, "KWD", ["105000.005", "105000.006"]],
    ["105000.5", "ceiling", true, "JPY", ["105000", "105001"]],
  ] as const)(
    "of %s, %s, touching %s, in %s",
    (level, side, touching, currency, expected) => {
      expect(edge(level, side, touching, currency)).toEqual(expected)
    }
  )
})

describe("the words of a daily rule", () => {
  const words = (more: Record<string, unknown>) => {
    const [rule] = describeTerms(termsOf([daily(more)]))
    return `${rule?.sentence} ${rule?.example ?? ""}`
  }

  test("differ by what touching does, by kind and by reference", () => {
    const below = words({})
    const touching = words({ breachWhen: "at_or_below" })
    const fixed = words({ reference: "initial_balance" })
    const cap = words({ kind: "daily_profit_cap" })
    const capTouching = words({
      kind: "daily_profit_cap",
      breachWhen: "at_or_below",
    })
    expect(new Set([below, touching, fixed, cap, capTouching]).size).toBe(5)
    expect(below).toMatch(/97,?000\.00.*96,?999\.99/)
    expect(touching).toMatch(/97,?000\.01.*97,?000\.00/)
    expect(fixed).toMatch(/95,?000\.00.*94,?999\.99/)
    expect(cap).toMatch(/107,?000\.00.*107,?000\.01/)
    expect(capTouching).toMatch(/106,?999\.99.*107,?000\.00/)
  })

  test("of a breach name the opening balance first, then the reset and the day's flows", () => {
    const said = (events: Parameters<typeof last>[1], more = {}) =>
      last(termsOf([daily(more)]), events).breaches[0]?.explanation ?? ""
    const first = said([equity("03 10:00", "90000")])
    const later = said([
      { type: "clock", at: "03 10:00" },
      equity("04 10:00", "90000"),
    ])
    const flows = said([payout("03 10:00", "500"), equity("03 11:00", "90000")])
    const peak = said([equity("03 10:00", "90000")], {
      reference: "day_peak_equity",
    })
    expect(new Set([first, later, flows, peak]).size).toBe(4)
    expect(first).toMatch(/opening/)
    expect(flows).toMatch(/500\.00/)
  })
})
