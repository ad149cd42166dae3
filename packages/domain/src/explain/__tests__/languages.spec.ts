import fc from "fast-check"
import { compile } from "../../engine/compile"
import type { Decision } from "../../engine/decision"
import { start } from "../../engine/start"
import { step } from "../../engine/step"
import { ruleKinds } from "../../rules/rule-kinds"
import { anyHistory, anyTerms } from "../../testing/arbitraries"
import { equity } from "../../testing/play"
import { daily, overall } from "../../testing/rules"
import { termsOf } from "../../testing/terms-of"
import type { Terms } from "../../terms/terms-schema"
import { describeTerms } from "../describe-terms"
import { explainDecision } from "../explain-decision"
import { LOCALES, type Locale } from "../locale"
import { renderMessage } from "../render-message"
import { room } from "../room"

const tellBreaches = (decision: Decision, locale: Locale): string[] =>
  [...decision.breaches, ...(decision.undetermined ?? [])].map(({ message }) =>
    renderMessage(message, { locale })
  )

/** Everything that can be said about some terms and what happened under them. */
const allTexts = (
  terms: Terms,
  events: Parameters<typeof step>[2][],
  locale: Locale
): string[] => {
  const program = compile(terms)
  let state = start(program)
  const texts = describeTerms(terms, { locale }).flatMap((one) => [
    one.sentence,
    one.example ?? "-",
  ])
  for (const event of events) {
    const next = step(program, state, event)
    state = next.state
    texts.push(
      ...tellBreaches(next.decision, locale),
      ...room(program, state, { locale }).map((one) => one.explanation),
      explainDecision(program, next, { locale })
    )
  }
  return texts
}

const ENGLISH = / (the|of|is|are|were|with|than|by|and|or|trade) /
const UNFIT = /[{}\n]|undefined|null|NaN|\[object/

it.each(LOCALES)("any terms and any history are told whole in %s", (locale) => {
  fc.assert(
    fc.property(anyTerms, anyHistory, (terms, events) => {
      for (const text of allTexts(terms, events, locale)) {
        expect(text).not.toMatch(UNFIT)
        expect(text).not.toBe("")
        if (locale === "en") continue
        expect(text.replaceAll("Trade ", "")).not.toMatch(ENGLISH)
        // No number keeps the signs of the data.
        expect(text).not.toMatch(/\d\.\d\d [$%]|\d USD|\dT\d/)
      }
    }),
    { numRuns: 150 }
  )
})

it("the histories tried hold every kind", () => {
  const seen = new Set(
    fc
      .sample(anyTerms, { numRuns: 600, seed: 1 })
      .flatMap((terms) => terms.rules.map((rule) => rule.kind))
  )
  expect([...seen].sort()).toEqual(Object.keys(ruleKinds).sort())
})

describe("one breach", () => {
  const terms = termsOf(
    [daily({ allowance: { percent: "4.5", of: "reference" } }), overall()],
    { day: { timeZone: "America/New_York", resetAt: "17:00" } }
  )
  const program = compile(terms)
  const first = step(
    program,
    start(program),
    equity("2025-02-03T10:00:00-05:00", "102000")
  )
  const broken = step(
    program,
    first.state,
    equity("2025-02-04T10:00:00-05:00", "97000")
  )
  const told = (locale: Locale) => explainDecision(program, broken, { locale })

  it("is told in English", () => {
    expect(told("en")).toBe(
      "Equity was $97,000.00 at 4 Feb 2025, 10:00:00 (UTC-5), below the floor of $97,410.00 (touching it would be fine): " +
        "the balance of $102,000.00 at the daily reset of 3 Feb 2025, 17:00:00 (UTC-5) less 4.5 % of that, $4,590.00; $410.00 is missing."
    )
  })

  it("is told in Spanish", () => {
    expect(told("es")).toBe(
      "La equidad era de 97.000,00 $ el 4 feb 2025, 10:00:00 (UTC-5), por debajo del suelo de 97.410,00 $ (tocarlo estaría permitido): " +
        "el saldo de 102.000,00 $ en el reinicio diario del 3 feb 2025, 17:00:00 (UTC-5) menos el 4,5 % de ese valor, 4590,00 $; faltan 410,00 $."
    )
  })

  it("is told in German", () => {
    expect(told("de")).toBe(
      "Das Kontokapital lag am 04.02.2025, 10:00:00 (UTC-5) bei 97.000,00 $, unter der Untergrenze von 97.410,00 $ (sie zu berühren wäre erlaubt): " +
        "der Kontostand von 102.000,00 $ zum Tagesreset am 03.02.2025, 17:00:00 (UTC-5) abzüglich 4,5 % davon, 4.590,00 $; es fehlen 410,00 $."
    )
  })

  it("keeps its explanation when its message is stored as JSON", () => {
    const [breach] = broken.decision.breaches
    const stored = JSON.parse(JSON.stringify(breach)) as NonNullable<
      typeof breach
    >
    expect(stored).toEqual(breach)
    expect(renderMessage(stored.message)).toBe(stored.explanation)
  })

  it("without a breach the nearest limit is told", () => {
    expect(explainDecision(program, first, { locale: "en" })).toBe(
      "Closest to its end is daily. The floor is $95,500.00: the opening balance of $100,000.00 less 4.5 % of that, $4,500.00; $6,500.00 is left."
    )
  })
})

it.each([
  [{ type: "equity", id: "1" }, "was known already"],
  [{ type: "trade_modified", stopLoss: "1", trade: "9" }, "contradicts"],
])("an event that changed nothing says so: %j", (event, text) => {
  const program = compile(termsOf([]))
  const at = "2025-02-03T10:00:00Z"
  const money = { balance: "100000", equity: "100000" }
  const once = step(program, start(program), {
    type: "equity",
    id: "1",
    at,
    ...money,
  })
  expect(explainDecision(program, once)).toBe("No limit applies.")
  const again = step(program, once.state, {
    ...money,
    ...event,
    at,
  } as Parameters<typeof step>[2])
  expect(explainDecision(program, again)).toContain(text)
})
