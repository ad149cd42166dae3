import type { TradingEvent } from "../../events/event-schema"
import type { Terms } from "../../terms/terms-schema"
import type { NaiveDay } from "./naive-day"
import type { Rational } from "./rational"

/** A daily reset, with the last known values before it. */
export interface Reset {
  type: "reset"
  at: number
  /** The day that begins. */
  day: NaiveDay
  balance: Rational
  equity: Rational
  /** The last event was too old while a position was open. */
  missing: boolean
  /** The account had been breached or had expired. */
  ended: boolean
}

/** An event that was accepted. */
export interface Happening {
  type: "event"
  at: number
  /** The day it happened in. */
  day: NaiveDay
  event: TradingEvent
}

export type Moment = Reset | Happening

/** Something found earlier; nothing else is remembered from one event to the next. */
export interface Entry {
  /** Number of the event, from 1. */
  event: number
  /** Index of its moment. */
  moment: number
  at: number
  rule: string
  effect: string
  /** Recorded only: opened while trading was locked. */
  aside: boolean
  /** It ended the account. */
  hard: boolean
  trade: string | null
  /** Which offence, for conduct. */
  key: string | null
  measured: Rational | null
  doubt: boolean
  lockedUntil: number | null
}

/** A breach that a person has undone. */
export interface Pardon {
  event: number
  rule: string
  keys: readonly string[]
}

/** What became of the account. */
export type Outcome =
  "open" | "passed" | "breached" | "expired" | "undetermined"

/** All that happened so far. Every question is answered by walking through it again. */
export interface Story {
  terms: Terms
  moments: readonly Moment[]
  log: readonly Entry[]
}

/** The story as it was before its last so many moments. */
export const earlier = (story: Story, length: number): Story => ({
  ...story,
  moments: story.moments.slice(0, length),
})
