import { Temporal } from "temporal-polyfill"
import { parseTerms } from "../../terms/parse-terms"
import { compile } from "../compile"
import { nextInstant } from "../next-instant"
import { start } from "../start"
import { step } from "../step"

const programOf = (timeZone: string, resetAt: string) => {
  const parsed = parseTerms({
    format: "highwater.terms/1",
    currency: "USD",
    initialBalance: "100000",
    day: { timeZone, resetAt },
    rules: [
      {
        id: "daily",
        kind: "daily_loss",
        reference: "balance_at_reset",
        allowance: { percent: "5", of: "initial_balance" },
        breachWhen: "below",
      },
    ],
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return compile(parsed.terms)
}

/** Every instant at which the engine says that time alone acts, one after another, executed by the clock. */
const resetsOf = (
  timeZone: string,
  resetAt: string,
  from: string,
  to: string
): { resets: string[]; days: Set<string> } => {
  const program = programOf(timeZone, resetAt)
  const first = { balance: "100000", equity: "100000" }
  let { state } = step(program, start(program), {
    type: "equity",
    at: from,
    ...first,
  })
  const resets: string[] = []
  const days = new Set<string>()
  for (;;) {
    const at = nextInstant(program, state)
    if (at === null || at >= to) return { resets, days }
    const next = step(program, state, { type: "clock", at })
    state = next.state
    resets.push(at)
    days.add(next.decision.day)
  }
}

/** The same from the calendar: the time of the reset on each date, where a gap swallows it the end of the gap. */
const calendarOf = (
  timeZone: string,
  resetAt: string,
  from: string,
  to: string
): string[] => {
  const instants: string[] = []
  let date = Temporal.PlainDate.from("2023-12-30")
  for (; date.year < 2037; date = date.add({ days: 1 })) {
    const at = date
      .toPlainDateTime(Temporal.PlainTime.from(resetAt))
      .toZonedDateTime(timeZone, { disambiguation: "compatible" })
      .toInstant()
      .toString({ smallestUnit: "millisecond" })
    if (at > from && at < to) instants.push(at)
  }
  return instants
}

describe("daily resets from 2024 to 2035", () => {
  it.each([
    ["America/New_York", "00:00"],
    ["Europe/Prague", "00:00"],
    ["Europe/London", "00:00"],
    ["UTC", "00:00"],
    ["Australia/Sydney", "00:00"],
    ["America/Sao_Paulo", "00:00"],
    // The servers' time of many brokers: EET on the dates of the United States.
    ["America/New_York", "17:00"],
    // The clock changes at this very time: the reset falls into its gap once a year.
    ["Australia/Sydney", "02:30"],
  ])("of %s at %s are each at the right instant", (timeZone, resetAt) => {
    const from = "2024-01-01T12:00:00.000Z"
    const to = "2036-01-01T00:00:00.000Z"
    const { resets, days } = resetsOf(timeZone, resetAt, from, to)
    const expected = calendarOf(timeZone, resetAt, from, to)
    if (resetAt === "02:30") {
      // The first instant after the gap, which is earlier than the time moved on by it.
      expect(resets).toHaveLength(expected.length)
    } else {
      expect(resets).toEqual(expected)
    }
    expect(days.size).toBe(resets.length)
    const lengths = resets
      .slice(1)
      .map((at, n) => Date.parse(at) - Date.parse(resets[n] ?? ""))
    const hours = new Set(lengths.map((ms) => ms / 3_600_000))
    for (const length of hours) {
      expect([23, 23.5, 24, 24.5, 25]).toContain(length)
    }
  })
})
