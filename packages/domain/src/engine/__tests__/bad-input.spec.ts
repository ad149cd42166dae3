import { parseEvent } from "../../events/parse-event"
import { parseProgram } from "../../program/parse-program"
import { parseTerms } from "../../terms/parse-terms"
import { equity, last, play } from "../../testing/play"
import { closed, daily, opened, overall, target } from "../../testing/rules"
import { termsOf } from "../../testing/terms-of"

const base = {
  format: "highwater.terms/1",
  currency: "USD",
  initialBalance: "100000",
  day: { timeZone: "UTC", resetAt: "00:00" },
}
const problems = (parsed: {
  ok: boolean
  problems?: { path: string; message: string }[]
}): string[] =>
  parsed.problems?.map(({ path, message }) => `${path}: ${message}`) ?? []
const terms = (rules: unknown[], more = {}): string[] =>
  problems(parseTerms({ ...base, rules, ...more }))
const event = (value: unknown): string[] => problems(parseEvent(value))

const lots = { id: "lots", kind: "lot_consistency", highest: "50" }
const tiers = {
  id: "volume",
  kind: "max_volume",
  per: "order",
  tiers: [
    { profitFrom: "0", lots: "1" },
    { profitFrom: "0.00", lots: "2" },
  ],
}

describe("documents that are wrong", () => {
  test.each([
    [
      terms([daily({ kind: "weekly_loss" })]),
      /^rules\[0\]\.kind: is not a known kind \(/,
    ],
    [terms([daily({ extra: 1 })]), /^rules\[0\]\.extra: is not a known field$/],
    [
      terms([daily({ breachWhen: undefined })]),
      /^rules\[0\]\.breachWhen: is required$/,
    ],
    [
      terms([], { initialBalance: 100000 }),
      /^initialBalance: must be a decimal string such as "4\.5"$/,
    ],
    [
      terms([], { initialBalance: "1.123456789" }),
      /^initialBalance: must be a decimal string with up to 8 decimals$/,
    ],
    [
      terms([], { initialBalance: "1e5" }),
      /^initialBalance: must be a decimal string/,
    ],
    [
      terms([], { initialBalance: "+5" }),
      /^initialBalance: must be a decimal string/,
    ],
    [
      terms([target({ percent: "0.1234567" })]),
      /^rules\[0\]\.percent: must be a decimal string with up to 6 decimals$/,
    ],
    [
      terms([daily({ allowance: { percent: "100.000001", of: "reference" } })]),
      /^rules\[0\]\.allowance\.percent: must not be over 100$/,
    ],
    [
      terms([
        daily({ allowance: { percent: "5", of: "reference", amount: "5" } }),
      ]),
      /^rules\[0\]\.allowance\.amount: is not a known field$/,
    ],
    [
      terms([], { day: { timeZone: "+02:00", resetAt: "00:00" } }),
      /^day\.timeZone: is not an IANA time zone/,
    ],
    [
      terms([daily(), daily()]),
      /^rules\[1\]\.id: "daily" is the id of an earlier rule$/,
    ],
    [
      terms([overall({ onPayout: "reset", lock: { when: ["payout"] } })]),
      /^rules\[0\]\.lock\.when: cannot name "payout"/,
    ],
    [
      terms([overall({ lock: { when: ["floor_reached"] } })]),
      /^rules\[0\]\.lock\.when: cannot name "floor_reached"/,
    ],
    [
      terms([{ ...lots, lowest: "50.000001" }]),
      /^rules\[0\]\.lowest: must not be over highest$/,
    ],
    [
      terms([tiers]),
      /^rules\[0\]\.tiers\[1\]\.profitFrom: is that of an earlier tier$/,
    ],
    [
      terms([], { payout: { split: "80", requires: ["x"] } }),
      /^payout\.requires\[0\]: "x" is not the id of a rule$/,
    ],
  ])("have one problem with its path: %j", (found, expected) => {
    expect(found).toEqual([expect.stringMatching(expected)])
  })

  test("and fine ones none, up to the very limits", () => {
    expect(
      terms([target({ percent: "250" }), { ...lots, lowest: "50" }])
    ).toEqual([])
  })

  const nested = (depth: number): unknown =>
    Array.from({ length: depth }).reduce<unknown>((inner) => ({ inner }), {})

  test.each([
    ["many rules", { rules: Array.from({ length: 90_000 }, () => daily()) }],
    ["a long text", { rules: [], currency: "U".repeat(10_000_000) }],
    ["a long list", { rules: Array.from({ length: 5_000_000 }) }],
    ["deep nesting", { rules: [nested(100_000)] }],
  ])("are refused at once for their size: %s", (_, more) => {
    const document = { ...base, ...more }
    const before = performance.now()
    for (const found of [
      parseTerms(document),
      parseProgram(document),
      parseEvent(document),
    ]) {
      expect(problems(found)).toEqual([
        expect.stringMatching(/^: is too large: /),
      ])
    }
    expect(performance.now() - before).toBeLessThan(3000)
  })
})

describe("events that are wrong", () => {
  const at = "2025-02-03T10:00:00Z"

  test.each([
    [{ type: "tick", at }, /^type: is not a known type \(/],
    [{ type: "clock", at, extra: 1 }, /^extra: is not a known field$/],
    [
      { type: "equity", at, balance: "NaN", equity: "1" },
      /^balance: must be a decimal string/,
    ],
    [
      { type: "equity", at, balance: "1", equity: NaN },
      /^equity: must be a decimal string/,
    ],
    [
      { type: "clock", at: "2025-02-03T10:00:00" },
      /^at: must be an ISO 8601 instant/,
    ],
  ])("in form are not read: %j", (value, expected) => {
    expect(event(value)).toEqual([expect.stringMatching(expected)])
  })

  const open = opened("03 10:00", "1", { lots: "2" })
  const close = (at: string, size: string) => closed(at, "1", { lots: size })

  test.each([
    ["a close without an opening", [close("04 10:00", "1")], "trade"],
    [
      "a second close",
      [open, close("03 11:00", "2"), close("04 10:00", "2")],
      "trade",
    ],
    [
      "a close of more than is open",
      [open, close("03 11:00", "1.5"), close("04 10:00", "0.51")],
      "lots",
    ],
    [
      "an opening of what is open",
      [open, { ...open, at: "04 10:00" }],
      "trade",
    ],
    [
      "a change of nothing",
      [open, { type: "trade_modified", at: "04 10:00", trade: "2" }],
      "trade",
    ],
    [
      "a reversal of nothing",
      [open, { type: "reversal", at: "04 10:00", rule: "daily" }],
      "rule",
    ],
  ])("in what they say are refused: %s", (_, events, path) => {
    const document = termsOf([daily()])
    const decisions = play(document, [...events, equity("03 12:00", "99000")])
    const refused = decisions.at(-2)
    expect(refused?.refused).toMatchObject([{ path }])
    expect(refused).toMatchObject({
      event: events.length,
      late: false,
      breaches: [],
    })
    // Not even the day has changed: what comes after in the day before is not late.
    expect(decisions.at(-1)).toMatchObject({ late: false, day: "2025-02-03" })
  })

  test("an id may be used again after its close", () => {
    const again = [open, close("03 11:00", "2"), { ...open, at: "03 12:00" }]
    expect(last(termsOf([]), again).refused).toBeUndefined()
  })

  test("the same id is a duplicate, the same instant is not", () => {
    const first = { ...equity("03 10:00", "99000"), id: "a" }
    const second = { ...equity("03 10:00", "98000"), id: "b" }
    const decisions = play(termsOf([daily()]), [
      first,
      { ...second, id: "a" },
      second,
    ])
    expect(
      decisions.map(({ duplicate, rules }) => [
        duplicate,
        rules["daily"]?.measured,
      ])
    ).toEqual([
      [undefined, "99000.00"],
      [true, "99000.00"],
      [undefined, "98000.00"],
    ])
    expect(decisions.map((one) => one.event)).toEqual([1, 2, 3])
  })

  test("positions of unknown trades are open and a group of their own", () => {
    const group = {
      id: "group",
      kind: "group_loss",
      groupBy: "symbol",
      allowance: { amount: "100" },
      breachWhen: "at_or_below",
    }
    const positions = {
      type: "positions",
      at: "03 10:00",
      open: [
        { trade: "8", profit: "-60" },
        { trade: "9", profit: "-60" },
      ],
    }
    const count = { id: "count", kind: "max_open_positions", count: 5 }
    expect(last(termsOf([group, count]), [positions])).toMatchObject({
      status: "active",
      rules: { group: { total: "-60.00" }, count: { current: 2 } },
    })
  })

  test("extremes inside the last value are the last value", () => {
    const inside = { low: "96000", high: "94000" }
    const decision = last(termsOf([daily()]), [
      equity("03 10:00", "95000", inside),
    ])
    expect(decision).toMatchObject({ status: "active", breaches: [] })
  })

  test("a hold in a hold and a resume without one change nothing", () => {
    const rule = {
      id: "time",
      kind: "max_duration",
      days: 2,
      count: "calendar",
      from: "account_created",
    }
    const clock = { type: "clock", at: "06 10:00" }
    const hold = (at: string) => ({ type: "hold", at })
    const resume = (at: string) => ({ type: "resume", at })
    const start = { type: "clock", at: "03 10:00" }
    const current = (events: Parameters<typeof last>[1]) =>
      last(termsOf([rule]), events).rules["time"]?.current
    expect(
      current([
        start,
        hold("04 10:00"),
        hold("05 10:00"),
        resume("06 10:00"),
        clock,
      ])
    ).toBe(1)
    expect(current([start, resume("04 10:00"), clock])).toBe(3)
  })
})
