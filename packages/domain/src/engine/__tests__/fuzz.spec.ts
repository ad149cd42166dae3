import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { checkCase } from "../../conformance/check-case"
import { parseEvent } from "../../events/parse-event"
import { parseWireItem } from "../../events/parse-wire-item"
import { parseProgram } from "../../program/parse-program"
import { parseTerms } from "../../terms/parse-terms"
import type { Terms } from "../../terms/terms-schema"
import { broken, nonsense } from "../../testing/broken"
import { decisionShape } from "../../testing/decision-shape"
import { richHistory } from "../../testing/rich-history"
import { richTerms } from "../../testing/rich-terms"
import { runs } from "../../testing/runs"
import { compile } from "../compile"
import { nextInstant } from "../next-instant"
import { restoreState } from "../restore-state"
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

/** Whatever a parser answers: its value, or problems that each name what is wrong. */
const problemsOf = (parsed: { ok: boolean; problems?: unknown }): number => {
  if (parsed.ok) return 0
  const problems = parsed.problems as { path: unknown; message: unknown }[]
  expect(problems.length).toBeGreaterThan(0)
  for (const { path, message } of problems) {
    expect([typeof path, typeof message]).toEqual(["string", "string"])
  }
  return problems.length
}

/** Plays what can be read of some events; every answer has the exact form of a decision. */
const play = (terms: Terms, events: readonly unknown[]): void => {
  const program = compile(terms)
  let state = start(program)
  for (const event of events) {
    const parsed = parseEvent(event)
    if (problemsOf(parsed) > 0 || !parsed.ok) continue
    const next = step(program, state, parsed.event)
    state = next.state
    const shape = decisionShape.safeParse(next.decision)
    if (!shape.success) throw new Error(shape.error.message)
    const at = nextInstant(program, state)
    expect(
      at === null || typeof at === "string" || Number.isSafeInteger(at)
    ).toBe(true)
  }
  const written = serializeState(state)
  const again = JSON.parse(JSON.stringify(written)) as typeof written
  expect(serializeState(restoreState(program, again))).toEqual(written)
}

/** A document with one or two wrong places. */
const spoilt = (value: unknown, places: [number, unknown][]): unknown =>
  places.reduce<unknown>(
    (given, [place, other]) => broken(given, place, other),
    value
  )

const places = fc.array(fc.tuple(fc.nat(), nonsense), {
  minLength: 1,
  maxLength: 2,
})

describe("fuzz", () => {
  test("38,000 documents are read, or refused with a path for each problem", () => {
    fc.assert(
      fc.property(fc.constantFrom(...cases), places, (one, wrong) => {
        const parsed = parseTerms(spoilt(one.terms, wrong))
        if (problemsOf(parsed) > 0 || !parsed.ok) return
        expect(start(compile(parsed.terms)).events).toBe(0)
      }),
      runs(38_000)
    )
  })

  test("5,000 event streams of published cases are decided or refused", () => {
    const parsed = cases.map(({ terms, steps }) => {
      const read = parseTerms(terms)
      if (!read.ok) throw new Error("a case that is none")
      return { terms: read.terms, events: steps.map(({ event }) => event) }
    })
    const stream = fc
      .tuple(
        fc.constantFrom(...parsed),
        fc.nat(),
        fc.array(fc.tuple(fc.nat(), places), { maxLength: 4 })
      )
      .map(([{ terms, events }, from, changes]) => {
        const start = from % events.length
        const list = events.slice(start, start + 6)
        for (const [at, wrong] of changes) {
          // Spoilt, told again, or told out of order.
          const index = at % list.length
          if (at % 3 === 0) list[index] = spoilt(list[index], wrong)
          else list.splice((at >> 4) % list.length, 0, list[index])
        }
        return { terms, list }
      })
    fc.assert(
      fc.property(stream, ({ terms, list }) => play(terms, list)),
      runs(5_000)
    )
  })

  test("1,000 streams out of order, on terms of all kinds", () => {
    const shuffled = richHistory(richTerms).chain(([terms, events]) =>
      fc.tuple(fc.constant(terms), fc.shuffledSubarray(events.slice(0, 12)))
    )
    fc.assert(
      fc.property(shuffled, ([terms, events]) => play(terms, events)),
      runs(1_000)
    )
  })

  test("6,000 values of any kind make no parser throw", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const parse of [
          parseTerms,
          parseProgram,
          parseEvent,
          parseWireItem,
        ]) {
          problemsOf(parse(value))
        }
        expect(checkCase(value, 0).failures.length).toBeGreaterThan(0)
      }),
      runs(6_000)
    )
  })
})
