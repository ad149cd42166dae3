import fc from "fast-check"
import type { TradingEvent } from "../../events/event-schema"
import { parseMoney } from "../../money/parse-money"
import { eventOf } from "../../testing/play"
import { closed, opened } from "../../testing/rules"
import { runs } from "../../testing/runs"
import { termsOf } from "../../testing/terms-of"
import { evaluate } from "../evaluate"

const MINUTE = 60_000
const START = Date.UTC(2025, 2, 3)

/** Trades of one day each, closed on the day they were opened, in the order of their days. */
const dayTrips = fc
  .array(
    fc.record({
      day: fc.nat(9),
      minute: fc.nat(1300),
      cents: fc.integer({ min: -90_000, max: 120_000 }),
      symbol: fc.constantFrom("EURUSD", "ES"),
      fee: fc.boolean(),
    }),
    { minLength: 1, maxLength: 14 }
  )
  .map((trips) =>
    trips
      .map((one, index) => ({ ...one, trade: `t${index}` }))
      .sort((a, b) => a.day - b.day || a.minute - b.minute)
  )

type Trips = typeof dayTrips extends fc.Arbitrary<infer T> ? T : never

const money = (cents: number): string => (cents / 100).toFixed(2)

const eventsOf = (trips: Trips): TradingEvent[] =>
  [
    ...trips.flatMap(({ day, minute, cents, symbol, trade, fee }) => {
      const at = START + (day * 1440 + minute) * MINUTE
      const instant = (time: number) => new Date(time).toISOString()
      return [
        opened(instant(at), trade, { symbol }),
        closed(instant(at + 30 * MINUTE), trade, {
          profit: money(cents),
          ...(fee ? { commission: "-7" } : {}),
        }),
      ]
    }),
  ]
    .sort((a, b) => (String(a.at) < String(b.at) ? -1 : 1))
    .map((one) => eventOf(one))

const rules = [
  ...["position_opened", "opened_and_closed"].map((countWhen) => ({
    id: countWhen,
    kind: "min_trading_days",
    days: 3,
    countWhen,
  })),
  {
    id: "profitable",
    kind: "min_profitable_days",
    days: 3,
    threshold: { amount: "100" },
    attributeTo: "close_day",
  },
  ...["day", "trade"].map((unit) => ({
    id: unit,
    kind: "consistency",
    unit,
    formula: "best_share",
    limit: "40",
    compare: "at_most",
  })),
]
const terms = termsOf(rules)

const reports = (trips: Trips) => {
  const report = evaluate(terms, eventsOf(trips)).at(-1)?.rules ?? {}
  const count = (id: string) => Number(report[id]?.current ?? 0)
  const sum = (id: string, name: "total" | "best") =>
    parseMoney(report[id]?.[name] ?? "0")
  return {
    days: [
      ...["position_opened", "opened_and_closed", "profitable"].map(count),
    ],
    totals: ["day", "trade"].map((id) => sum(id, "total")),
    best: sum("day", "best"),
  }
}

const add = <T extends number | bigint>(
  a: T[],
  b: T[],
  sum: (x: T, y: T) => T
) =>
  a.map((one, index) => {
    const other = b[index]
    return other === undefined ? one : sum(one, other)
  })

describe("laws of days", () => {
  test("what happens on other days changes no day that is over", () => {
    fc.assert(
      fc.property(dayTrips, fc.nat(9), (trips, border) => {
        const early = trips.filter(({ day }) => day < border)
        const late = trips.filter(({ day }) => day >= border)
        const [whole, first, second] = [trips, early, late].map(reports)
        if (!whole || !first || !second) return
        expect(whole.days).toEqual(
          add(first.days, second.days, (a, b) => a + b)
        )
        expect(whole.totals).toEqual(
          add(first.totals, second.totals, (a, b) => a + b)
        )
      }),
      runs(200)
    )
  })

  test("days and their shares sum to the whole, and the best one is among them", () => {
    fc.assert(
      fc.property(dayTrips, (trips) => {
        const alone = [...new Set(trips.map(({ day }) => day))].map(
          (day) =>
            reports(trips.filter((one) => one.day === day)).totals[0] ?? 0n
        )
        const whole = reports(trips)
        expect(alone.reduce((sum, one) => sum + one, 0n)).toBe(whole.totals[0])
        expect(whole.totals[1]).toBe(whole.totals[0])
        const best = alone.reduce((most, one) => (one > most ? one : most), 0n)
        expect(whole.best).toBe(best)
      }),
      runs(200)
    )
  })
})
