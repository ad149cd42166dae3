import { closed, daily, opened, overall } from "../../testing/rules"
import { equity, last, play } from "../../testing/play"
import { termsOf } from "../../testing/terms-of"

const payout = (at: string, amount: string) => ({ type: "payout", at, amount })
const adjustment = (at: string, amount: string) => ({
  type: "adjustment",
  at,
  amount,
})
const clock = (at: string) => ({ type: "clock", at })

describe("cash flows that an equity event shows only after the reset", () => {
  const events = [
    equity("03 10:00", "110000"),
    payout("03 23:59", "9000"),
    equity("04 00:01", "101000"),
  ]

  test("lower the reference of the new day", () => {
    const decision = last(termsOf([daily()]), events)
    expect(decision.rules["daily"]).toMatchObject({ floor: "96000.00" })
    expect(decision.status).toBe("active")
  })

  test("and with it the mark of the end of day", () => {
    const terms = termsOf([overall({ trails: "end_of_day_balance" })])
    expect(last(terms, events).rules["overall"]).toMatchObject({
      floor: "91000.00",
    })
  })

  test("move no balance and make no day of profit", () => {
    const terms = termsOf([
      {
        id: "moved",
        kind: "min_trading_days",
        days: 1,
        countWhen: { balanceMoved: { percent: "5" } },
      },
      {
        id: "profit",
        kind: "min_profitable_days",
        days: 1,
        threshold: { amount: "100" },
        attributeTo: "equity_change",
      },
    ])
    const quiet = [
      equity("03 10:00", "100000"),
      payout("03 23:59", "9000"),
      adjustment("03 23:59", "500"),
      equity("04 00:01", "91500"),
      clock("05 00:00"),
    ]
    expect(last(terms, quiet).rules).toMatchObject({
      moved: { current: 0 },
      profit: { current: 0 },
    })
  })

  test("are counted once by a review, and set the balance back once", () => {
    const terms = termsOf([], {
      scaling: {
        every: "P1D",
        step: { percent: "25", of: "original" },
        minimumProfit: "12",
      },
    })
    const reviewed = [...events.slice(0, 2), clock("05 00:01")]
    // 1,000 are left in the balance and 9,000 were paid out: 10 %.
    expect(last(terms, reviewed).scaling?.size).toBe("100000.00")

    const back = termsOf([daily()], {
      payout: { split: "80", afterPayout: "reset_to_opening" },
    })
    const twice = [
      equity("03 10:00", "104000"),
      adjustment("03 11:00", "-50"),
      payout("03 11:01", "3950"),
    ]
    expect(last(back, twice).rules["daily"]).toMatchObject({
      floor: "91000.00",
    })
  })
})

describe("a new size", () => {
  const scaling = { every: "P1D", step: { factor: "2" } }
  const events = [
    equity("03 10:00", "130000"),
    clock("05 00:01"),
    clock("06 00:01"),
    equity("06 10:00", "199000"),
  ]

  test("is what its first day starts from, and those after until equity is known", () => {
    const terms = termsOf([daily(), overall()], {
      scaling: { ...scaling, minimumProfit: "20" },
    })
    const decisions = play(terms, events)
    for (const { rules, status } of decisions.slice(1)) {
      expect(rules["daily"]).toMatchObject({ floor: "190000.00" })
      expect(rules["overall"]).toMatchObject({ floor: "190000.00" })
      expect(status).toBe("active")
    }
  })

  test("is no profit of a day", () => {
    const terms = termsOf(
      [
        {
          id: "profit",
          kind: "min_profitable_days",
          days: 1,
          threshold: { amount: "100" },
          attributeTo: "equity_change",
        },
      ],
      { scaling }
    )
    const quiet = [
      equity("03 10:00", "100000"),
      clock("05 00:01"),
      equity("05 10:00", "200000"),
      clock("06 00:00"),
    ]
    expect(last(terms, quiet).rules["profit"]).toMatchObject({ current: 0 })
  })
})

describe("a trailing floor and cash flows", () => {
  const lock = { when: ["floor_reached"] }

  test("is capped at the lock's level by an adjustment, too", () => {
    const terms = termsOf([
      overall({
        trails: "closed_balance",
        allowance: { amount: "4000" },
        lock,
      }),
    ])
    const events = [
      equity("03 10:00", "102000"),
      adjustment("03 11:00", "3000"),
      equity("03 11:01", "105000"),
      equity("03 12:00", "109000"),
    ]
    expect(
      play(terms, events).map(({ rules }) => rules["overall"]?.floor)
    ).toEqual(["98000.00", "100000.00", "100000.00", "100000.00"])
  })

  test("may be reached from above by a correction without a lock", () => {
    const terms = termsOf([
      overall({
        trails: "closed_balance",
        allowance: { amount: "4000" },
        lock,
      }),
    ])
    const events = [
      equity("03 10:00", "102000"),
      adjustment("03 11:00", "-3000"),
    ]
    expect(last(terms, events).rules["overall"]?.floor).toBe("95000.00")
  })
})

describe("terms of another size", () => {
  const change = (at: string, terms: unknown) => ({
    type: "terms_changed",
    at,
    terms,
  })

  test("put a trailing floor where their allowance says, and keep its mark", () => {
    const rule = {
      ...overall({
        trails: "closed_balance",
        allowance: { percent: "10", of: "initial_balance" },
      }),
    }
    const events = [
      equity("03 10:00", "104000"),
      change("03 11:00", termsOf([rule], { initialBalance: "200000" })),
    ]
    expect(last(termsOf([rule]), events).rules["overall"]?.floor).toBe(
      "84000.00"
    )
  })

  test("let a percent of the mark keep the amount it had", () => {
    const rule = {
      ...overall({
        trails: "closed_balance",
        onPayout: "reduce_high_water_mark",
        allowance: { percent: "10", of: "high_water_mark" },
      }),
    }
    const events = [
      equity("03 10:00", "110000"),
      payout("03 10:30", "10000"),
      change("03 11:00", termsOf([rule, daily()])),
    ]
    expect(last(termsOf([rule]), events).rules["overall"]?.floor).toBe(
      "89000.00"
    )
  })
})

describe("days without a snapshot", () => {
  const day = { timeZone: "UTC", resetAt: "00:00", maxSnapshotGap: "PT10M" }

  test("are unknown whatever the rules, while a position is open", () => {
    const terms = termsOf([overall()], { day })
    const events = [opened("03 10:00", "1"), clock("04 01:00")]
    expect(last(terms, events)).toMatchObject({ status: "undetermined" })
    expect(last(terms, [...events, clock("05 00:01")])).toMatchObject({
      status: "undetermined",
    })
    expect(
      last(terms, [...events, closed("04 02:00", "1"), clock("05 00:01")])
    ).toMatchObject({ status: "active" })
  })

  test("count for nothing that compares their ends", () => {
    const terms = termsOf(
      [
        {
          id: "moved",
          kind: "min_trading_days",
          days: 1,
          countWhen: { balanceMoved: { percent: "1" } },
        },
      ],
      { day }
    )
    const events = [
      opened("03 10:00", "1"),
      equity("04 10:00", "105000"),
      closed("04 23:55", "1"),
      clock("05 00:01"),
    ]
    expect(last(terms, events).rules["moved"]).toMatchObject({ current: 0 })
  })
})
