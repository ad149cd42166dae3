import type { Decision } from "../../engine/decision"
import { evaluate } from "../../engine/evaluate"
import type { TradingEvent } from "../../events/event-schema"
import type { Terms } from "../../terms/terms-schema"
import { oracle } from "./oracle"
import type { Telling } from "./tell"

const told = (
  {
    day,
    status,
    lockedUntil,
    rules,
    breaches,
    payout,
    scaling,
    refused,
    duplicate,
  }: Decision,
  telling: Telling
) => ({
  day,
  status,
  ignored: refused !== undefined || duplicate === true,
  lockedUntil: lockedUntil === null ? null : Date.parse(lockedUntil),
  // What the second implementation leaves out is not compared.
  rules: Object.fromEntries(
    Object.entries(telling.rules).map(([id, fields]) => [
      id,
      Object.fromEntries(
        Object.keys(fields).map((name) => [
          name,
          (rules[id] as Record<string, unknown> | undefined)?.[name],
        ])
      ),
    ])
  ),
  breaches: breaches.map(({ rule, effect, trade }) => ({
    rule,
    effect,
    trade,
  })),
  payout,
  scaling,
})

/** A place where two answers are not the same. */
interface Difference {
  event: number
  path: string
  engine: unknown
  other: unknown
}

const compare = (
  event: number,
  path: string,
  engine: unknown,
  other: unknown
): Difference[] => {
  const both = [engine, other].every(
    (one) => one !== null && typeof one === "object" && !Array.isArray(one)
  )
  if (!both) {
    return JSON.stringify(engine) === JSON.stringify(other)
      ? []
      : [{ event, path, engine, other }]
  }
  const left = engine as Record<string, unknown>
  const right = other as Record<string, unknown>
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].flatMap(
    (key) => compare(event, `${path}.${key}`, left[key], right[key])
  )
}

/** The newest breach of a rule locked trading until a reset that has been. */
const isLockOver = (
  { at }: Decision,
  before: readonly Decision[],
  rule: string
): boolean => {
  const locked = before.findLast(({ breaches }) =>
    breaches.some((one) => one.rule === rule && one.effect !== "warn")
  )
  const until = locked?.lockedUntil ?? null
  return until !== null && Date.parse(until) <= Date.parse(at)
}

/** Where the engine and the second implementation do not say the same; events count from 1. */
export const differences = (
  terms: Terms,
  events: readonly TradingEvent[]
): Difference[] => {
  const tellings = oracle(terms, events)
  const evaluated = evaluate(terms, events)
  let over = false
  return evaluated.flatMap((decision, index) => {
    const event = events[index]
    const telling = tellings[index]
    if (!telling) throw new Error(`no answer to event ${index + 1}`)
    const engine = told(decision, telling)
    if (engine.ignored !== telling.ignored && event?.type === "reversal") {
      // Of a lock that is over, either way will do; what comes after is another story.
      over ||= isLockOver(decision, evaluated.slice(0, index), event.rule)
    }
    if (over) return []
    // A reversal tells again what happened since; what of that is new is the engine's own notion.
    const again = event?.type === "reversal"
    const other = again ? { ...telling, breaches: engine.breaches } : telling
    return compare(index + 1, "", engine, other)
  })
}
