import fc from "fast-check"
import type { TradingEvent } from "../../events/event-schema"
import { anyHistory, anyTerms } from "../../testing/arbitraries"
import { equity, eventOf } from "../../testing/play"
import { richHistory } from "../../testing/rich-history"
import { richTerms } from "../../testing/rich-terms"
import { daily, days, overall, target } from "../../testing/rules"
import { runs } from "../../testing/runs"
import { termsOf } from "../../testing/terms-of"
import type { RuleDay } from "../../trading-day/rule-day"
import type { Terms } from "../../terms/terms-schema"
import { compile } from "../compile"
import { serializeState } from "../serialize-state"
import { start } from "../start"
import { step } from "../step"

const DAY = 86_400_000
const clock = (at: number) =>
  eventOf({ type: "clock", at: new Date(at).toISOString() })

/** What an account has become, without what only tells how it was told. */
const becomes = (given: Terms, events: readonly TradingEvent[]) => {
  const { maxSnapshotGap: _gap, ...day } = given.day
  const program = compile({ ...given, day }, { lateWindow: 0 })
  let state = start(program)
  for (const event of events) state = step(program, state, event).state
  return serializeState({ ...state, events: 0, checkpoint: null }).state
}

/** A clock event every ten days: too near each other for any day to be passed over. */
const everyTenDays = (from: number, to: number): TradingEvent[] => {
  const clocks: TradingEvent[] = []
  for (let at = from + 10 * DAY; at < to; at += 10 * DAY) clocks.push(clock(at))
  return clocks
}

const years = fc.double({ min: 0.05, max: 4, noNaN: true })

const samePassedOver = (
  terms: Terms,
  events: readonly TradingEvent[],
  gap: number
): void => {
  const last = Math.max(...events.map(({ at }) => Date.parse(at)))
  const to = last + Math.round(gap * 365) * DAY
  const end = eventOf({
    type: "equity",
    at: new Date(to).toISOString(),
    balance: "100000",
    equity: "99990",
    low: "99000",
    high: "101000",
  })
  // What is refused does not begin a day.
  const begun = [...events, clock(last)]
  const ends = [clock(to - 1000), end]
  expect(becomes(terms, [...begun, ...ends])).toEqual(
    becomes(terms, [...begun, ...everyTenDays(last, to - 1000), ...ends])
  )
}

describe("years in which nothing happens", () => {
  test("are passed over as if each day had been rolled", () => {
    fc.assert(
      fc.property(anyTerms, anyHistory, years, (terms, events, gap) =>
        samePassedOver(terms, events, gap)
      ),
      runs(40)
    )
  })

  test("with payouts and scaling, in any currency and zone", () => {
    fc.assert(
      fc.property(richHistory(richTerms), years, ([terms, events], gap) =>
        samePassedOver(terms, events, gap)
      ),
      runs(40)
    )
  })

  it("cost no more days than a week has", () => {
    const terms = termsOf([daily(), overall(), target(), days()])
    const program = compile(terms)
    let rolled = 0
    const counted = {
      ...program,
      calendar: {
        ...program.calendar,
        dayAfter: (day: RuleDay) => {
          rolled += 1
          return program.calendar.dayAfter(day)
        },
      },
    }
    const before = step(counted, start(counted), equity("03 10:00", "100000"))
    const { decision } = step(
      counted,
      before.state,
      equity("2199-06-03T10:00:00Z", "100100")
    )
    expect(decision).toMatchObject({ day: "2199-06-03", status: "active" })
    expect(rolled).toBeLessThan(20)
  })
})
