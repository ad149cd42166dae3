import { equity, last, play } from "../../testing/play"
import { daily, overall } from "../../testing/rules"
import { termsOf } from "../../testing/terms-of"

const floor = (decision: ReturnType<typeof last>, rule = "overall") =>
  decision.rules[rule]?.floor

describe("effects", () => {
  const locking = daily({ effect: "lock_until_reset" })

  it("lock until the daily reset, in the offset of the day's zone", () => {
    const terms = termsOf([locking], {
      day: { timeZone: "Europe/Prague", resetAt: "00:00" },
    })
    const decisions = play(terms, [
      equity("03 10:00", "94000"),
      equity("03 11:00", "93000"),
      { type: "clock", at: "2025-02-03T23:00:00Z" },
    ])
    expect(decisions[0]).toMatchObject({
      status: "locked",
      lockedUntil: "2025-02-04T00:00:00+01:00",
      breaches: [{ effect: "lock_until_reset" }],
    })
    expect(decisions[1]).toMatchObject({ status: "locked", breaches: [] })
    expect(decisions[2]).toMatchObject({ status: "active", lockedUntil: null })
  })

  it("record a trade opened while locked as a warning of the rule that locked", () => {
    const decision = last(termsOf([overall(), locking]), [
      equity("03 10:00", "94000"),
      {
        type: "trade_opened",
        at: "03 11:00",
        trade: "7",
        symbol: "EURUSD",
        side: "buy",
        lots: "1",
        price: "1.1",
      },
    ])
    expect(decision).toMatchObject({
      status: "locked",
      breaches: [{ rule: "daily", effect: "warn", trade: "7" }],
    })
  })

  it("still breach other limits while locked", () => {
    const decision = last(termsOf([locking, overall()]), [
      equity("03 10:00", "94000"),
      equity("03 11:00", "89000"),
    ])
    expect(decision).toMatchObject({
      status: "breached",
      breaches: [{ rule: "overall" }],
    })
  })

  it("warn once a day for daily rules, once until recovered for others", () => {
    const terms = termsOf([
      daily({ effect: "warn" }),
      overall({ effect: "warn", allowance: { amount: "5000" } }),
    ])
    const warned = play(terms, [
      equity("03 10:00", "94000"),
      equity("03 11:00", "96000"),
      equity("03 12:00", "94000"),
      equity("04 12:00", "88000"),
    ]).map(({ breaches }) => breaches.map((one) => one.rule))
    expect(warned).toEqual([["daily", "overall"], [], ["overall"], ["daily"]])
  })

  it("climb a ladder", () => {
    const terms = termsOf([
      daily({ ladder: [{ times: 2, effect: "warn" }, { effect: "fail" }] }),
    ])
    const decisions = play(terms, [
      equity("03 10:00", "94000"),
      equity("04 10:00", "88000"),
      equity("05 10:00", "82000"),
    ])
    expect(
      decisions.map(({ breaches, status }) => [breaches[0]?.effect, status])
    ).toEqual([
      ["warn", "active"],
      ["warn", "active"],
      ["fail", "breached"],
    ])
  })
})

describe("overall floors", () => {
  it("take an end-of-day mark at the reset only, and test it all day", () => {
    const terms = termsOf([
      overall({ trails: "end_of_day_equity", allowance: { amount: "3000" } }),
    ])
    const decisions = play(terms, [
      equity("03 10:00", "100000", { equity: "104000" }),
      equity("03 20:00", "100000", { equity: "102000" }),
      { type: "clock", at: "04 00:00" },
      equity("04 10:00", "98999"),
    ])
    expect(decisions.map((one) => floor(one))).toEqual([
      "97000.00",
      "97000.00",
      "99000.00",
      "99000.00",
    ])
    expect(decisions[3]?.status).toBe("breached")
  })

  it("jump to the lock's level on profit, without the event's own rise", () => {
    const terms = termsOf([
      overall({
        trails: "equity",
        allowance: { percent: "5", of: "high_water_mark" },
        lock: { when: [{ profitReaches: { percent: "8" } }] },
      }),
    ])
    const decisions = play(terms, [
      equity("03 10:00", "107999.99"),
      equity("03 11:00", "112000"),
      equity("03 12:00", "130000"),
    ])
    expect(decisions.map((one) => floor(one))).toEqual([
      "102599.99",
      // Already above the level: it stays and stops trailing.
      "102599.99",
      "102599.99",
    ])
  })

  it("cap the floor at the level, and start locked above it", () => {
    const locked = (plus: string) =>
      termsOf([
        overall({
          trails: "closed_balance",
          lock: { at: { openingBalancePlus: plus }, when: ["floor_reached"] },
        }),
      ])
    expect(floor(last(locked("100"), [equity("03 10:00", "115000")]))).toBe(
      "100100.00"
    )
    expect(floor(last(locked("-12000"), [equity("03 10:00", "115000")]))).toBe(
      "90000.00"
    )
  })

  it("lock a static floor by profit of the balance", () => {
    const terms = termsOf([
      overall({ lock: { when: [{ profitReaches: { amount: "3600" } }] } }),
    ])
    const decisions = play(terms, [
      equity("03 10:00", "103599", { equity: "109000" }),
      equity("03 11:00", "103600"),
    ])
    expect(decisions.map((one) => floor(one))).toEqual([
      "90000.00",
      "100000.00",
    ])
  })
})
