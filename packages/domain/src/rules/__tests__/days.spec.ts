import { equity, last, play } from "../../testing/play"
import { closed, days, opened } from "../../testing/rules"
import { termsOf } from "../../testing/terms-of"

const current = (decisions: ReturnType<typeof play>) =>
  decisions.map((one) => one.rules["days"]?.current)
const winning = (more: Record<string, unknown>) =>
  termsOf([
    {
      id: "days",
      kind: "min_profitable_days",
      days: 3,
      threshold: { amount: "100" },
      attributeTo: "close_day",
      ...more,
    },
  ])

describe("trading days", () => {
  it("need both sides on one day where they say so", () => {
    const terms = termsOf([days({ countWhen: "opened_and_closed" })])
    const decisions = play(terms, [
      opened("03 10:00", "1"),
      closed("04 10:00", "1"),
      opened("04 11:00", "2"),
      closed("04 12:00", "2"),
    ])
    expect(current(decisions)).toEqual([0, 0, 0, 1])
  })

  it("become flat per symbol, by net lots", () => {
    const terms = termsOf([days({ countWhen: "position_flat" })])
    const decisions = play(terms, [
      opened("03 10:00", "1"),
      opened("03 10:01", "2", { symbol: "XAUUSD" }),
      opened("03 10:02", "3"),
      closed("03 11:00", "1"),
      closed("03 11:01", "2"),
      closed("04 11:00", "3"),
    ])
    expect(current(decisions)).toEqual([0, 0, 0, 0, 1, 2])
  })

  it("move by a percent either way, at the reset", () => {
    const terms = termsOf([
      days({ countWhen: { balanceMoved: { percent: "0.5" } } }),
    ])
    const decisions = play(terms, [
      equity("03 10:00", "99500"),
      { type: "clock", at: "04 00:00" },
      equity("04 10:00", "99999.99"),
      { type: "clock", at: "05 00:00" },
      equity("05 10:00", "100499.99"),
      { type: "clock", at: "06 00:00" },
    ])
    expect(current(decisions)).toEqual([0, 1, 1, 1, 1, 2])
  })

  it("start anew with a payout cycle", () => {
    const terms = termsOf([days({ window: "payout_cycle" })])
    const decisions = play(terms, [
      opened("03 10:00", "1"),
      { type: "payout", at: "03 11:00", amount: "100" },
      opened("03 12:00", "2"),
    ])
    expect(current(decisions)).toEqual([1, 0, 1])
  })
})

describe("profitable days", () => {
  it("belong to the day of closing or of opening", () => {
    const events = [
      opened("03 10:00", "1"),
      opened("03 10:01", "2"),
      closed("03 11:00", "1", { profit: "60" }),
      closed("04 11:00", "2", { profit: "105", commission: "-5" }),
    ]
    expect(current(play(winning({}), events))).toEqual([0, 0, 0, 1])
    const open = last(winning({ attributeTo: "open_day" }), events)
    expect(open.rules["days"]?.current).toBe(1)
    const both = play(winning({ attributeTo: "open_day" }), [
      ...events,
      opened("04 12:00", "3"),
      closed("05 12:00", "3", { profit: "-61" }),
      opened("05 13:00", "4"),
      closed("06 12:00", "4", { profit: "100" }),
    ])
    expect(current(both).at(-1)).toBe(2)
  })

  it("may stop counting before their reset, not after", () => {
    const decisions = play(winning({}), [
      opened("03 10:00", "1"),
      opened("03 10:01", "2"),
      opened("03 10:01", "3"),
      closed("03 11:00", "1", { profit: "150" }),
      closed("03 12:00", "2", { profit: "-51" }),
      closed("04 12:00", "3", { profit: "-500" }),
    ])
    expect(current(decisions).slice(3)).toEqual([1, 0, 0])
  })

  it("deduct open losers of the last positions before the reset", () => {
    const terms = winning({ deductOpenLosses: true })
    const positions = (at: string, profit: string) => ({
      type: "positions",
      at,
      open: [
        { trade: "2", profit },
        { trade: "3", profit: "900" },
      ],
    })
    const decisions = play(terms, [
      opened("03 10:00", "1"),
      closed("03 11:00", "1", { profit: "150" }),
      positions("03 12:00", "-51"),
      positions("03 13:00", "-50"),
      { type: "clock", at: "04 00:00" },
      positions("04 12:00", "-500"),
    ])
    expect(current(decisions)).toEqual([0, 1, 0, 1, 1, 1])
  })

  it("follow equity from reset to reset, without cash flows", () => {
    const decisions = play(winning({ attributeTo: "equity_change" }), [
      equity("03 10:00", "100100"),
      { type: "clock", at: "04 00:00" },
      { type: "payout", at: "04 09:00", amount: "50" },
      equity("04 10:00", "100150"),
      { type: "clock", at: "05 00:00" },
      equity("05 10:00", "100249.99"),
      { type: "clock", at: "06 00:00" },
    ])
    expect(current(decisions)).toEqual([0, 1, 1, 1, 2, 2, 2])
  })

  it("start anew with a payout cycle, whatever was opened before", () => {
    const decisions = play(
      winning({ attributeTo: "open_day", window: "payout_cycle" }),
      [
        opened("03 10:00", "1"),
        opened("03 10:00", "2"),
        closed("04 10:00", "1", { profit: "100" }),
        { type: "payout", at: "05 11:00", amount: "100" },
        closed("06 10:00", "2", { profit: "100" }),
      ]
    )
    expect(current(decisions)).toEqual([0, 0, 1, 0, 0])
  })
})
