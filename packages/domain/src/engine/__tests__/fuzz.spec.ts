import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { runs } from "../../testing/runs"
import { parseEvent } from "../../events/parse-event"
import { parseWireItem } from "../../events/parse-wire-item"
import { checkCase } from "../../conformance/check-case"
import { parseProgram } from "../../program/parse-program"
import { parseTerms } from "../../terms/parse-terms"
import type { Terms } from "../../terms/terms-schema"
import { compile } from "../compile"
import { serializeState } from "../serialize-state"
import { start } from "../start"
import { step } from "../step"

interface RawCase {
  terms: unknown
  steps: { event: unknown }[]
}

const folder = join(__dirname, "../../../cases")
const cases = readdirSync(folder).flatMap(
  (name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as RawCase[]
)

/** A value with one place, chosen by number, replaced or removed. */
const broken = (value: unknown, place: number, other: unknown): unknown => {
  if (value === null || typeof value !== "object") return other
  const entries: [string, unknown][] = Object.entries(value)
  const chosen = entries[place % Math.max(entries.length, 1)]
  if (!chosen) return other
  const [key, item] = chosen
  const deeper = broken(item, Math.floor(place / entries.length), other)
  const list = entries.map(([name, old]): [string, unknown] => [
    name,
    name === key ? deeper : old,
  ])
  return Array.isArray(value)
    ? list.map(([, one]) => one)
    : Object.fromEntries(list.filter(([, one]) => one !== undefined))
}

const nonsense = fc.oneof(
  fc.constantFrom(
    undefined,
    null,
    NaN,
    -1,
    1e308,
    0.1,
    "",
    "-0",
    "1e5",
    "999999999999999999",
    "__proto__",
    "2025-02-03T10:00:00Z",
    "at_or_below",
    [],
    {}
  ),
  fc.anything({ maxDepth: 2 })
)

const mutated = fc
  .tuple(fc.constantFrom(...cases), fc.nat(), fc.nat(), nonsense)
  .map(([one, first, second, other]) => ({
    terms: broken(one.terms, first, other),
    steps: one.steps.map(({ event }, index) => ({
      event: index % 3 === second % 3 ? broken(event, second, other) : event,
    })),
  }))

const play = (terms: Terms, events: readonly unknown[]): void => {
  const program = compile(terms)
  let state = start(program)
  for (const event of events) {
    const parsed = parseEvent(event)
    if (!parsed.ok) continue
    const next = step(program, state, parsed.event)
    state = next.state
    expect(JSON.stringify(next.decision)).not.toMatch(/NaN|Infinity|-0\.00"/)
  }
  expect(() => JSON.stringify(serializeState(state))).not.toThrow()
}

describe("fuzz", () => {
  it("whatever comes in is refused with paths or decided", () => {
    fc.assert(
      fc.property(mutated, ({ terms, steps }) => {
        const parsed = parseTerms(terms)
        if (!parsed.ok) {
          expect(parsed.problems.length).toBeGreaterThan(0)
          return
        }
        play(
          parsed.terms,
          steps.map((one) => one.event)
        )
      }),
      runs(1500)
    )
  })

  it("no value at all makes a parser throw", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const parse of [
          parseTerms,
          parseProgram,
          parseEvent,
          parseWireItem,
        ]) {
          const result = parse(value)
          if (!result.ok) expect(result.problems.length).toBeGreaterThan(0)
        }
        expect(checkCase(value, 0).failures.length).toBeGreaterThan(0)
      }),
      runs(500)
    )
  })
})
