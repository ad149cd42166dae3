import { SLOT } from "../compact/slots"

/**
 * The amounts in minor units, and the instant, within which an equity update changes nothing of a state but balance, equity
 * and time. Worked out from the state alone: it is never written down. One list of numbers, because all of it is looked at
 * for nearly every event, and what lies together costs the processor one wait. Places as in `SLOT` and `MARK`.
 */
export type Calm = readonly number[]

/** Places that the compact form has no need of: what the marks have seen at least. */
export const MARK = {
  high: SLOT.followers,
  balance: SLOT.followers + 1,
} as const

/** How many numbers there are. */
export const CALM_SIZE = SLOT.followers + 2
