import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { compile } from "../../engine/compile"
import { start } from "../../engine/start"
import { step } from "../../engine/step"
import { conductExamples } from "../../testing/conduct-rules"
import { levelExamples, objectiveExamples } from "../../testing/money-rules"
import { equity, eventOf } from "../../testing/play"
import { closed, opened } from "../../testing/rules"
import { termsOf } from "../../testing/terms-of"
import { describeTerms } from "../describe-terms"
import { room } from "../room"

const file = join(__dirname, "told-rules.json")

/** Two weeks of an account that wins, loses, is paid, and breaks every rule of conduct there is. */
const story = [
  equity("03 09:00", "100000"),
  opened("03 10:00", "0"),
  closed("03 10:01", "0", { profit: "-8", commission: "-2" }),
  equity("03 10:02", "99990"),
  opened("03 11:00", "1", { lots: "3", riskAtStop: "1200" }),
  opened("03 11:01", "2", { lots: "2", side: "sell" }),
  opened("03 11:02", "other", { side: "sell", account: "second" }),
  { type: "news", at: "03 11:03", currency: "USD", impact: "high" },
  {
    type: "positions",
    at: "03 11:04",
    open: ["1", "2"].map((trade) => ({ trade, profit: "-500" })),
  },
  equity("03 11:05", "98990", { balance: "99990" }),
  closed("03 11:06", "2", { lots: "1", profit: "10" }),
  closed("03 11:07", "2", { lots: "1", profit: "1000" }),
  equity("03 11:08", "100500", { balance: "101000", high: "102500" }),
  { type: "clock", at: "04 08:00" },
  closed("04 09:00", "1", { lots: "3", profit: "1500" }),
  equity("04 09:01", "102500"),
  opened("04 10:00", "3", { symbol: "XAUUSD", stopLoss: "1.0" }),
  closed("04 17:00", "3", { profit: "300" }),
  equity("04 17:01", "102800"),
  { type: "payout", at: "05 10:00", amount: "1000" },
  equity("05 10:01", "101800"),
  opened("05 11:00", "4"),
  closed("05 12:00", "4", { profit: "700" }),
  equity("05 12:01", "102500"),
  opened("06 11:00", "5"),
  equity("06 11:30", "96000", { balance: "102500" }),
  closed("06 12:00", "5", { profit: "-9000" }),
  equity("06 12:01", "93500"),
  { type: "clock", at: "17 10:00" },
].map((one) => eventOf({ ...one }))

/** Everything that is told of one rule: what it means, its meter after each event that moves it, its breaches. */
const told = (rule: Record<string, unknown>): string[] => {
  const terms = termsOf([{ ...rule, id: "r" }])
  const program = compile(terms)
  const [words] = describeTerms(terms)
  const lines = [`${words?.title}: ${words?.sentence} ${words?.example ?? "-"}`]
  let state = start(program)
  let before = ""
  for (const event of story) {
    const next = step(program, state, event)
    state = next.state
    const at = event.at.slice(8, 16)
    for (const { explanation, trade } of next.decision.breaches) {
      lines.push(`${at} breach (${trade ?? "-"}): ${explanation}`)
    }
    const [meter] = room(program, state)
    if (!meter) continue
    const { level, current, unit, fraction, explanation } = meter
    const now = `${current} of ${level} ${unit}, room ${meter.room} (${fraction}), ${meter.state}: ${explanation}`
    if (now !== before) lines.push(`${at} ${now}`)
    before = now
  }
  return lines
}

const examples = [
  ...[...conductExamples, ...levelExamples].map((one) => ({
    ...one,
    effect: "warn",
  })),
  ...objectiveExamples,
].map((rule) => [JSON.stringify(rule), rule] as const)

// What was told once has been read and checked; TELL=write writes it anew, to be read again.
if (process.env["TELL"] === "write") {
  const all = examples.map(([name, rule]) => [name, told(rule)])
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`)
}
const checked = JSON.parse(readFileSync(file, "utf8")) as Record<
  string,
  string[]
>

it.each(examples)("what is told of %s is what was checked", (name, rule) => {
  expect(told(rule)).toEqual(checked[name])
})

it("nothing was checked that is not told", () => {
  expect(Object.keys(checked)).toEqual(examples.map(([name]) => name))
})
