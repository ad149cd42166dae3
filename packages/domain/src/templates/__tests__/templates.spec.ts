import { readFileSync } from "node:fs"
import { join } from "node:path"
import { Ajv2020 } from "ajv/dist/2020"
import { templates } from ".."
import { compile } from "../../engine/compile"
import type { DecisionStatus } from "../../engine/decision"
import { start } from "../../engine/start"
import { describeTerms } from "../../explain/describe-terms"
import { LOCALES } from "../../explain/locale"
import { parseProgram } from "../../program/parse-program"
import { resolveProgram } from "../../program/resolve-program"
import { equity, eventOf, play } from "../../testing/play"
import type { Terms } from "../../terms/terms-schema"
import type { TemplateKey } from "../template"

const schemaFile = join(
  __dirname,
  "../../../../../docs/reference/program.schema.json"
)
const ajv = new Ajv2020({ strictTypes: false })
ajv.addVocabulary(["x-unit"])
const accepts = ajv.compile(
  JSON.parse(readFileSync(schemaFile, "utf8")) as Record<string, unknown>
)

const termsOf = (key: TemplateKey, size: string, phase: string): Terms => {
  const template = templates.find((one) => one.key === key)
  const found =
    template &&
    resolveProgram(template.document, size).find((one) => one.key === phase)
  if (!found) throw new Error(`${key} ${size} ${phase}`)
  return found.terms
}

describe.each(templates.map((one) => [one.key, one] as const))(
  "the template %s",
  (_, template) => {
    const { document } = template
    const choices = [[], ...(document.addOns ?? []).map((one) => [one.key])]

    it("is a program that the published schema and the parser accept", () => {
      expect(accepts(JSON.parse(JSON.stringify(document)))).toBe(true)
      expect(parseProgram(document)).toEqual({ ok: true, program: document })
    })

    it("resolves, compiles and is told in every language, for every size, phase and add-on", () => {
      for (const { key } of document.sizes) {
        for (const addOns of choices) {
          for (const phase of resolveProgram(document, key, addOns)) {
            start(compile(phase.terms))
            for (const locale of LOCALES) {
              const words = describeTerms(phase.terms, { locale })
              expect(words.map(({ rule }) => rule)).toEqual(
                phase.terms.rules.map(({ id }) => id)
              )
              for (const { sentence, example } of words) {
                expect(`${sentence} ${example}`).not.toMatch(/[{}]|undefined/)
              }
            }
          }
        }
      }
    })

    it("has a funded phase that pays", () => {
      const funded = document.phases.find((one) => one.key === document.funded)
      expect(document.phases.at(-1)).toBe(funded)
      expect(funded?.terms.payout).toBeDefined()
    })
  }
)

/** Trades that win so much on each of some days, on which they are opened and closed, and equity that follows. */
const winning = (opening: number, profits: readonly number[]) => {
  let balance = opening
  return profits.flatMap((profit, index) => {
    const day = String(index + 3).padStart(2, "0")
    balance += profit
    return [
      eventOf({
        type: "trade_opened",
        at: `${day} 14:00`,
        trade: day,
        symbol: "EURUSD",
        side: "buy",
        lots: "1",
        price: "1.1",
        stopLoss: "1.09",
      }),
      eventOf({
        type: "trade_closed",
        at: `${day} 15:00`,
        trade: day,
        lots: "1",
        price: "1.2",
        profit: String(profit),
      }),
      equity(`${day} 15:01`, String(balance)),
    ]
  })
}

/** A path of one phase: winnings by day, and whether that is enough. */
const paths: [TemplateKey, string, string, number[], DecisionStatus][] = [
  ["two-step", "100k", "phase_1", [2000, 2000, 2000, 2000], "passed"],
  ["two-step", "100k", "phase_1", [4000, 2000, 2000], "active"],
  ["two-step", "100k", "phase_1", [2000, 2000, 2000, 1999.99], "active"],
  ["two-step", "100k", "phase_2", [2000, 1000, 1000, 1000], "passed"],
  ["one-step", "10k", "phase_1", [500, 500], "passed"],
  ["one-step", "10k", "phase_1", [501, 499], "active"],
  ["one-step", "10k", "phase_1", [501, 499, 2], "passed"],
  ["three-step", "50k", "phase_3", [1000, 1000, 1000], "passed"],
  ["three-step", "50k", "phase_3", [1500, 1500], "active"],
  ["futures-end-of-day", "50k", "evaluation", [1500, 1500], "passed"],
  ["futures-end-of-day", "50k", "evaluation", [2000, 1000], "active"],
  ["futures-end-of-day", "100k", "evaluation", [3000, 3000], "passed"],
  ["futures-intraday", "150k", "evaluation", [4500, 4500], "passed"],
  ["futures-intraday", "150k", "evaluation", [9000], "active"],
  ["balance-trailing", "25k", "phase_1", [2000], "passed"],
  ["swing", "200k", "phase_1", [8000, 4000, 4000, 2000, 2000], "passed"],
  ["swing", "200k", "phase_1", [8000, 4000, 4000, 4000], "active"],
  ["instant", "100k", "funded", [600, 600, 600, 600, 600], "active"],
]

it.each(paths)("%s %s %s: winning %j a day is %s", (...path) => {
  const [key, size, phase, profits, status] = path
  const terms = termsOf(key, size, phase)
  const opening = Number(terms.initialBalance)
  const decisions = play(terms, winning(opening, profits))
  expect(decisions.at(-1)?.status).toBe(status)
  expect(decisions.flatMap((one) => one.breaches)).toEqual([])
})

/** Equity after a first day (null: on it), at the last value that is fine and at the first one that is not. */
const edges: [
  TemplateKey,
  string,
  string,
  number | null,
  string,
  string,
  string,
][] = [
  ["two-step", "100k", "phase_1", null, "95000", "94999.99", "daily"],
  ["two-step", "100k", "funded", 104000, "99000", "98999.99", "daily"],
  ["one-step", "10k", "phase_1", null, "9700", "9699.99", "daily"],
  ["three-step", "50k", "phase_2", null, "48000", "47999.99", "daily"],
  ["instant", "100k", "funded", 101000, "97970", "97969.99", "daily"],
  ["instant", "100k", "funded", 106500, "103305", "103304.99", "daily"],
  [
    "futures-end-of-day",
    "50k",
    "evaluation",
    51500,
    "50500.01",
    "50500",
    "daily",
  ],
  ["futures-intraday", "50k", "funded", 52500, "50100.01", "50100", "overall"],
  [
    "futures-intraday",
    "100k",
    "evaluation",
    100500,
    "97500.01",
    "97500",
    "overall",
  ],
  ["balance-trailing", "100k", "phase_1", 103000, "99000", "98999.99", "daily"],
  ["swing", "25k", "phase_2", null, "23750", "23749.99", "daily"],
]

it.each(edges)("%s %s %s after %s: %s is fine, %s is not", (...edge) => {
  const [key, size, phase, first, fine, over, rule] = edge
  const terms = termsOf(key, size, phase)
  const before = first === null ? [] : [equity("03 12:00", String(first))]
  const at = (value: string) =>
    play(terms, [...before, equity("04 12:00", value)]).at(-1)
  expect(at(fine)?.breaches).toEqual([])
  const [breach] = at(over)?.breaches ?? []
  expect(breach?.rule).toBe(rule)
  const locks = key === "futures-end-of-day"
  expect(at(over)?.status).toBe(locks ? "locked" : "breached")
})

it("floors that trail stop where their template says", () => {
  const floor = (key: TemplateKey, phase: string, values: string[]) => {
    const terms = termsOf(key, "50k", phase)
    const events = values.map((value, index) =>
      equity(`${String(index + 3).padStart(2, "0")} 12:00`, value)
    )
    return play(terms, events).map((one) => one.rules["overall"]?.floor)
  }
  expect(
    floor("futures-end-of-day", "funded", ["51000", "52500", "56000", "56000"])
  ).toEqual(["48000.00", "49000.00", "50100.00", "50100.00"])
  expect(
    floor("futures-intraday", "funded", ["51000", "52500", "56000"])
  ).toEqual(["49000.00", "50100.00", "50100.00"])
  expect(
    floor("balance-trailing", "phase_1", ["51000", "52500", "53500"])
  ).toEqual(["48000.00", "49500.00", "50000.00"])
})

it("the add-on pays more", () => {
  const [two] = templates
  const split = (addOns: string[]) =>
    two &&
    resolveProgram(two.document, "10k", addOns).find((one) => one.funded)?.terms
      .payout?.split
  expect([split([]), split(["split_90"])]).toEqual(["80", "90"])
})
