import { compile } from "../../engine/compile"
import type { Breach } from "../../engine/decision"
import { start } from "../../engine/start"
import { step } from "../../engine/step"
import { conductExamples } from "../../testing/conduct-rules"
import { eventOf } from "../../testing/play"
import { closed, opened } from "../../testing/rules"
import { termsOf } from "../../testing/terms-of"
import { describeTerms } from "../describe-terms"
import { room } from "../room"

const positions = (at: string) => ({
  type: "positions",
  at,
  open: ["1", "2"].map((trade) => ({ trade, profit: "-500" })),
})

/** A trader who breaks every rule of conduct there is. */
const events = [
  opened("03 10:00", "0", { lots: "1" }),
  closed("03 10:01", "0", { profit: "-10" }),
  opened("03 11:00", "1", { lots: "3", riskAtStop: "1200" }),
  opened("03 11:01", "2", { lots: "2", side: "sell" }),
  opened("03 11:02", "other", { side: "sell", account: "second" }),
  { type: "news", at: "03 11:03", currency: "USD", impact: "high" },
  positions("03 11:04"),
  closed("03 11:05", "2", { lots: "2", profit: "10" }),
  { type: "clock", at: "04 10:00" },
  { type: "clock", at: "10 10:00" },
].map(eventOf)

// All inside the test: what throws is a failure of this kind, not of the file.
it.each(conductExamples)(
  "the texts of $kind %# are all there, without a gap",
  (example) => {
    const terms = termsOf([{ ...example, id: "r", effect: "warn" }])
    const program = compile(terms)
    const breaches: Breach[] = []
    let state = start(program)
    for (const event of events) {
      const next = step(program, state, event)
      state = next.state
      breaches.push(...next.decision.breaches)
    }
    const [words] = describeTerms(terms)
    const [meter] = room(program, state)

    const { kind } = example
    expect(breaches.map((one) => one.rule)).toContain("r")
    expect(meter).toMatchObject({ rule: "r", kind, role: "limit", met: null })
    const texts = [
      words?.sentence,
      words?.example ?? "",
      meter?.explanation,
      ...breaches.map((one) => one.explanation),
    ]
    for (const text of texts) {
      expect(text).not.toMatch(/[{}\n]|undefined|null|NaN/)
    }
    expect(words?.sentence).toMatch(/ is recorded as a warning\.$/)
  }
)

it("a ladder is told in its order", () => {
  const terms = termsOf([
    {
      id: "r",
      kind: "max_trades_per_day",
      count: 5,
      ladder: [{ times: 2, effect: "warn" }, { effect: "fail" }],
    },
  ])
  expect(describeTerms(terms)).toEqual([
    {
      rule: "r",
      kind: "max_trades_per_day",
      title: "Trades per day",
      sentence:
        "At most 5 trades may be opened between two daily resets. One more is recorded as a warning the first 2 times, then ends the account.",
      example:
        "Example: trade number 6 of a day is too many, whether the others are closed or not.",
    },
  ])
})

describe("meters of conduct", () => {
  const meters = (rule: Record<string, unknown>, list = events) => {
    const program = compile(termsOf([{ effect: "warn", ...rule, id: "r" }]))
    const state = list.reduce(
      (before, event) => step(program, before, event).state,
      start(program)
    )
    return room(program, state)[0]
  }

  it("show what is left of an amount", () => {
    expect(
      meters({ kind: "max_open_positions", count: 4 }, events.slice(0, 4))
    ).toMatchObject({
      level: "4",
      current: "2",
      room: "2",
      unit: "count",
      fraction: 0.5,
      state: "ok",
    })
    expect(
      meters({ kind: "inactivity", days: 10, activity: "trade_opened" })
    ).toMatchObject({
      level: "10",
      current: "6",
      room: "4",
      unit: "days",
      fraction: 0.4,
    })
    expect(
      meters(
        { kind: "open_risk", allowance: { amount: "1300" }, per: "account" },
        events.slice(0, 3)
      )
    ).toMatchObject({
      level: "1300.00",
      current: "1200.00",
      room: "100.00",
      unit: "money",
      state: "near",
    })
  })

  it("count offences where there is none", () => {
    const rule = { kind: "allowed_symbols", symbols: ["XAUUSD"] }
    expect(meters(rule, [])).toMatchObject({
      level: "0",
      current: "0",
      room: "0",
      fraction: 1,
      state: "ok",
    })
    expect(meters(rule, events.slice(0, 2))).toMatchObject({
      current: "1",
      room: "-1",
      fraction: 0,
      state: "near",
    })
    expect(meters(rule, events.slice(0, 3))).toMatchObject({
      current: "2",
      state: "breached",
    })
  })
})
