import { last, play } from "../../testing/play"
import { closed, opened } from "../../testing/rules"
import { termsOf } from "../../testing/terms-of"

const rule = (more: Record<string, unknown>) => ({
  id: "r",
  kind: "news",
  before: "PT5M",
  after: "PT5M",
  impact: ["high"],
  covers: "open_or_close",
  effect: "warn",
  ...more,
})
const news = (more = {}) => termsOf([rule(more)])
const release = (at: string, currency = "USD", impact = "high") => ({
  type: "news",
  at,
  currency,
  impact,
  title: "NFP",
})
const broken = (decisions: ReturnType<typeof play>) =>
  decisions.map((one) => one.breaches.map(({ trade }) => trade).join())

describe("news", () => {
  it("includes both ends, before and after, whichever is known first", () => {
    const opening = (at: string) =>
      broken(play(news(), [release("03 10:00"), opened(at, "1")])).at(-1)
    expect(opening("03 10:05")).toBe("1")
    expect(opening("2025-02-03T10:05:01Z")).toBe("")
    const before = (at: string) =>
      broken(play(news(), [opened(at, "1"), release("03 10:00")])).at(-1)
    expect(before("03 09:55")).toBe("1")
    expect(before("2025-02-03T09:54:59Z")).toBe("")
  })

  it("judges a trade that was closed before the release, and each only once", () => {
    const decisions = play(news(), [
      opened("03 08:00", "1"),
      closed("03 09:58", "1"),
      opened("03 09:59", "2"),
      release("03 10:00"),
      closed("03 10:01", "2"),
      release("03 10:02"),
    ])
    expect(broken(decisions)).toEqual(["", "", "", "1,2", "", ""])
    expect(decisions[3]?.breaches[0]?.explanation).toBe(
      "Trade 1 was closed at 2025-02-03T09:58:00+00:00, from 5 min before to 5 min after the USD release at 2025-02-03T10:00:00+00:00 (NFP)."
    )
  })

  it("judges what arrives late", () => {
    const decisions = play(news(), [
      opened("03 08:00", "1"),
      closed("03 09:58", "1"),
      { type: "clock", at: "04 12:00" },
      release("03 10:00"),
    ])
    expect(decisions.at(-1)).toMatchObject({
      late: true,
      breaches: [{ rule: "r", trade: "1" }],
    })
  })

  it("covers what it says", () => {
    const inside = [
      opened("03 09:57", "1"),
      opened("03 08:00", "2"),
      release("03 10:00"),
      closed("03 10:01", "1"),
      closed("03 10:02", "2"),
    ]
    const found = (covers: string) => broken(play(news({ covers }), inside))
    expect(found("open")).toEqual(["", "", "1", "", ""])
    expect(found("close")).toEqual(["", "", "", "1", "2"])
    expect(found("open_or_close")).toEqual(["", "", "1", "", "2"])
    expect(found("opened_and_closed_inside")).toEqual(["", "", "", "1", ""])
  })

  it("leaves out other impacts, other currencies and partial closes", () => {
    const quiet = play(news(), [
      opened("03 08:00", "1", { lots: "2" }),
      release("03 10:00", "USD", "low"),
      release("03 10:00", "JPY"),
      closed("03 10:01", "1"),
      release("03 11:00"),
      closed("03 11:01", "1", { lots: "0.5" }),
      closed("03 12:00", "1", { lots: "0.5" }),
    ])
    expect(quiet.flatMap((one) => one.breaches)).toEqual([])
  })

  it("reads currencies from names, or symbols from a table", () => {
    const at = (symbol: string, more = {}) =>
      last(news(more), [
        release("03 10:00"),
        opened("03 10:01", "1", { symbol }),
      ]).breaches.length
    expect(["XAUUSD", "USD/JPY", "EURUSD.r"].map((one) => at(one))).toEqual([
      1, 1, 1,
    ])
    expect(["EURGBP", "US30", "ES"].map((one) => at(one))).toEqual([0, 0, 0])
    const table = { instruments: { USD: ["US30"] } }
    expect(at("US30", table)).toBe(1)
    expect(at("EURUSD", table)).toBe(0)
  })

  it("exempts what was opened long enough before, to the second", () => {
    const at = (time: string) =>
      last(news({ exemptIfOpenedBefore: "PT5H" }), [
        opened(time, "1"),
        release("03 10:00"),
        closed("03 10:01", "1"),
      ]).breaches.length
    expect(at("03 05:00")).toBe(0)
    expect(at("2025-02-03T05:00:01Z")).toBe(1)
  })

  it("climbs a ladder and can be reversed for one trade", () => {
    const terms = news({
      effect: undefined,
      ladder: [{ times: 1, effect: "warn" }, { effect: "fail" }],
    })
    const decisions = play(terms, [
      release("03 10:00"),
      opened("03 10:01", "1"),
      opened("03 10:02", "2"),
      { type: "reversal", at: "03 10:03", rule: "r" },
      opened("03 10:04", "3"),
    ])
    expect(
      decisions.map(({ status, breaches }) => [status, breaches[0]?.effect])
    ).toEqual([
      ["active", undefined],
      ["active", "warn"],
      ["breached", "fail"],
      ["active", undefined],
      ["breached", "fail"],
    ])
  })
})

describe("void_profit", () => {
  const terms = (unit: string, more = {}) =>
    termsOf(
      [
        rule({ effect: "void_profit", covers: "close", ...more }),
        { id: "target", kind: "profit_target", amount: "500" },
        {
          id: "best",
          kind: "consistency",
          unit,
          formula: "best_share",
          limit: "60",
          compare: "at_most",
        },
        {
          id: "days",
          kind: "min_profitable_days",
          days: 3,
          threshold: { amount: "100" },
          attributeTo: "close_day",
        },
      ],
      { payout: { split: "80" } }
    )
  const equity = (at: string, balance: string) => ({
    type: "equity",
    at,
    balance,
    equity: balance,
  })
  const honest = [
    opened("03 08:00", "1"),
    closed("03 09:00", "1", { profit: "200" }),
    opened("03 08:30", "2", { lots: "2" }),
  ]
  const inside = [
    release("03 10:00"),
    closed("03 10:00", "2", { profit: "100", lots: "1" }),
    closed("03 10:01", "2", { profit: "200", lots: "1" }),
    equity("03 11:00", "100500"),
  ]
  /** The same trades, the release known only a day later. */
  const retold = [
    closed("03 10:00", "2", { profit: "100", lots: "1" }),
    closed("03 10:01", "2", { profit: "200", lots: "1" }),
    equity("03 11:00", "100500"),
    equity("04 11:00", "100500"),
    release("03 10:00"),
  ]
  const expected = {
    status: "active",
    rules: {
      target: { met: false, current: "100200.00" },
      best: { best: "200.00", total: "200.00" },
      days: { current: 1 },
      r: { violations: 1, current: 0 },
    },
    payout: { maximum: "200.00", traderShare: "160.00" },
  }

  it.each(["day", "trade"])("leaves out a voided trade, by %s", (unit) => {
    const events = [opened("03 07:00", "9"), ...honest, ...inside].sort(
      (a, b) => String(a.at).localeCompare(String(b.at))
    )
    expect(last(terms(unit), events)).toMatchObject(expected)
  })

  it.each(["day", "trade"])("takes back what was counted, by %s", (unit) => {
    const events = [...honest].sort((a, b) =>
      String(a.at).localeCompare(String(b.at))
    )
    const small = terms(unit)
    const late = play(small, [...events, ...retold])
    expect(late.at(-1)).toMatchObject({
      ...expected,
      late: true,
      // Told in the right order it would have come to the same.
      replayDiffers: false,
    })
  })

  it("touches neither losses nor levels", () => {
    const events = [
      opened("03 08:30", "2"),
      release("03 10:00"),
      closed("03 10:01", "2", { profit: "-200" }),
      equity("03 11:00", "99800"),
    ]
    expect(last(terms("day"), events)).toMatchObject({
      rules: {
        target: { current: "99800.00" },
        best: { total: "-200.00" },
        r: { violations: 1 },
      },
    })
  })

  it("covers what an open trade has already realised, and ends with a payout that sets the balance back", () => {
    const open = termsOf(
      [
        rule({ effect: "void_profit" }),
        { id: "target", kind: "profit_target", amount: "500" },
      ],
      { payout: { split: "80", afterPayout: "reset_to_opening" } }
    )
    const events = [
      release("03 10:00"),
      opened("03 10:01", "1", { lots: "2" }),
      closed("03 11:00", "1", { profit: "600" }),
      equity("03 11:01", "100600"),
      closed("03 12:00", "1", { profit: "100" }),
      equity("03 12:01", "100700"),
    ]
    expect(
      play(open, events).map((one) => one.rules["target"]?.current)
    ).toEqual(Array(6).fill("100000.00"))
    expect(
      last(open, [
        ...events,
        { type: "payout", at: "03 13:00", amount: "1" },
        equity("03 13:01", "100000"),
      ]).rules["target"]?.current
    ).toBe("100000.00")
  })
})
