import {
  compile,
  room,
  start,
  step,
  type Locale,
  type RoomMeter,
  type Terms,
  type TradingEvent,
} from "@highwater/domain"

/** A course that a visitor imagines, in the account's currency. */
export interface Course {
  /** The highest balance before today. */
  peak: string
  /** Balance at the last daily reset. */
  start: string
  /** Equity now. */
  now: string
}

/** What the engine says of a course: how it stands, and the room that each loss limit leaves. */
export interface RoomToLose {
  broken: boolean
  meters: RoomMeter[]
}

const LIMITS = new Set(["daily_loss", "overall_loss"])
const AMOUNT = /^\d{1,12}(\.\d{1,2})?$/

/** Reads an amount as people type it; null where it is none. */
export function readAmount(given: string | undefined): string | null {
  const text = given?.trim().replace(",", ".") ?? ""
  return AMOUNT.test(text) && Number(text) > 0 ? text : null
}

/** Three days in the life of the account: its peak, the balance at the reset, and equity now. */
const eventsOf = ({ peak, start: reset, now }: Course): TradingEvent[] => [
  { type: "equity", at: "2026-01-05T12:00:00Z", balance: peak, equity: peak },
  { type: "equity", at: "2026-01-06T12:00:00Z", balance: reset, equity: reset },
  { type: "equity", at: "2026-01-07T12:00:00Z", balance: reset, equity: now },
]

/**
 * How much may still be lost on a course, by the engine that decides on real accounts. Only the loss limits of the terms
 * are asked: a target that the course reaches must not end it.
 */
export function roomToLose(
  terms: Terms,
  course: Course,
  locale: Locale
): RoomToLose {
  const { payout: _payout, scaling: _scaling, ...rest } = terms
  const program = compile({
    ...rest,
    rules: terms.rules.filter((rule) => LIMITS.has(rule.kind)),
  })
  let state = start(program)
  let broken = false
  for (const event of eventsOf(course)) {
    const next = step(program, state, event)
    state = next.state
    broken ||= next.status === "breached"
  }
  return { broken, meters: room(program, state, { locale }) }
}
