import { parseTerms } from "../parse-terms"

const base = {
  format: "highwater.terms/1",
  currency: "USD",
  initialBalance: "100000",
  day: { timeZone: "Europe/Prague", resetAt: "00:00" },
  rules: [] as unknown[],
}
const daily = {
  id: "daily",
  kind: "daily_loss",
  reference: "balance_at_reset",
  allowance: { percent: "5", of: "initial_balance" },
  breachWhen: "below",
}
const overall = {
  id: "overall",
  kind: "overall_loss",
  trails: "equity",
  allowance: { amount: "2000" },
  breachWhen: "below",
}
const problems = (document: unknown): string[] => {
  const parsed = parseTerms(document)
  return parsed.ok
    ? []
    : parsed.problems.map(({ path, message }) => `${path}: ${message}`)
}
const withRule = (rule: unknown): string[] =>
  problems({ ...base, rules: [daily, rule] })

describe("parseTerms", () => {
  it("gives the document back as it was", () => {
    const document = { ...base, rules: [daily, overall] }
    expect(parseTerms(document)).toEqual({ ok: true, terms: document })
  })

  it.each([
    [{ id: "x", kind: "nope" }, /^rules\[1\]\.kind: is not a known kind/],
    [
      { ...overall, allowance: { percent: 5, of: "initial_balance" } },
      /^rules\[1\]\.allowance\.percent: must be a decimal string/,
    ],
    [
      { ...overall, allowance: { percent: "101", of: "initial_balance" } },
      /^rules\[1\]\.allowance\.percent: must not be over 100$/,
    ],
    [
      { ...overall, allowance: { amount: "1.123456789" } },
      /^rules\[1\]\.allowance\.amount: must be a decimal string with up to 8/,
    ],
    [
      { ...overall, breachWhen: undefined },
      /^rules\[1\]\.breachWhen: is required$/,
    ],
    [{ ...overall, extra: 1 }, /^rules\[1\]\.extra: is not a known field$/],
    [
      { ...overall, allowance: { amount: "5", of: "reference" } },
      /^rules\[1\]\.allowance\.of: is not a known field$/,
    ],
    [{ ...overall, id: "daily" }, /^rules\[1\]\.id: "daily" is the id of/],
    [
      { ...overall, lock: { when: [{ profitReaches: { percent: 8 } }] } },
      /^rules\[1\]\.lock\.when\[0\]\.profitReaches\.percent: must be/,
    ],
    [
      { ...overall, onPayout: "reset", lock: { when: ["payout"] } },
      /^rules\[1\]\.lock\.when: cannot name "payout"/,
    ],
    [
      { ...overall, trails: "none", lock: { when: ["floor_reached"] } },
      /^rules\[1\]\.lock\.when: cannot name "floor_reached"/,
    ],
    [
      { ...overall, ladder: [{ effect: "warn" }, { effect: "fail" }] },
      /^rules\[1\]\.ladder\[0\]\.times: is required/,
    ],
    [
      { id: "t", kind: "profit_target", percent: "8", amount: "5" },
      /^rules\[1\]\.percent: is required, or amount; not both$/,
    ],
    [
      {
        id: "d",
        kind: "min_trading_days",
        days: 2.5,
        countWhen: "position_flat",
      },
      /^rules\[1\]\.days: must be a whole number$/,
    ],
    [
      { ...daily, id: "d", allowance: { percent: "5", of: "high_water_mark" } },
      /^rules\[1\]\.allowance\.of: must be initial_balance or reference here$/,
    ],
  ])("names the path of %j", (rule, expected) => {
    const found = withRule(rule)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(expected)
  })

  it.each([
    [{ day: { timeZone: "Mars/X", resetAt: "00:00" } }, "day.timeZone"],
    [{ day: { timeZone: "UTC", resetAt: "24:00" } }, "day.resetAt"],
    [
      { day: { timeZone: "UTC", resetAt: "00:00", maxSnapshotGap: "10" } },
      "day.maxSnapshotGap",
    ],
    [{ initialBalance: 100000 }, "initialBalance"],
    [{ initialBalance: "0" }, "initialBalance"],
    [{ currency: "usd" }, "currency"],
    [{ format: "highwater.terms/2" }, "format"],
    [{ payout: { split: "101" } }, "payout.split"],
    [{ payout: { split: "80", requires: ["x"] } }, "payout.requires[0]"],
    [
      {
        payout: {
          split: [
            { upToPayout: 2, split: "80" },
            { upToPayout: 1, split: "90" },
          ],
        },
      },
      "payout.split[1].upToPayout",
    ],
    [
      { payout: { split: "80", maximum: { percent: "5", cap: "net" } } },
      "payout.maximum.cap",
    ],
    [
      {
        payout: {
          split: [{ upTo: "1000", split: "100" }, { split: "1.1234567" }],
        },
      },
      "payout.split[1].split",
    ],
    [{ scaling: { every: "PT0S", step: { factor: "2" } } }, "scaling.every"],
    [{ surprise: true }, "surprise"],
  ])("names the path in %j", (more, path) => {
    const found = problems({ ...base, ...more })
    expect(found).toHaveLength(1)
    expect(found[0]?.startsWith(`${path}: `)).toBe(true)
  })

  it.each([null, [], "x", 5, undefined])("refuses %j", (document) => {
    expect(problems(document)).toHaveLength(1)
  })

  it("tells every problem at once, and stops at a hundred", () => {
    const rules = Array.from({ length: 150 }, (_, index) => ({
      ...daily,
      id: `r${index}`,
      breachWhen: "maybe",
    }))
    expect(problems({ ...base, rules })).toHaveLength(100)
  })

  it("takes zero-based accounts and every kind's own fields", () => {
    const rules = [
      {
        id: "a",
        kind: "news",
        before: "PT2M",
        after: "PT2M",
        impact: ["high"],
        covers: "open",
        exemptIfOpenedBefore: "PT5H",
        instruments: { USD: ["US30"] },
        effect: "void_profit",
      },
      {
        id: "b",
        kind: "max_volume",
        tiers: [{ profitFrom: "0", lots: "2" }],
        per: "account",
      },
      {
        id: "c",
        kind: "flat_by",
        weekdays: ["fri"],
        at: "15:45",
        timeZone: "America/New_York",
      },
      {
        id: "d",
        kind: "allowed_hours",
        from: "22:00",
        to: "02:00",
        timeZone: "UTC",
        weekdays: ["mon", "tue"],
      },
      {
        id: "e",
        kind: "consistency",
        unit: "day",
        formula: "best_share",
        limit: "33.333",
        compare: "at_most",
        effect: "raise_target",
      },
      {
        id: "f",
        kind: "min_trade_duration",
        duration: "PT60S",
        measure: "share_of_profit",
        limit: "50",
      },
    ]
    expect(problems({ ...base, openingBalance: "0", rules })).toEqual([])
  })
})
