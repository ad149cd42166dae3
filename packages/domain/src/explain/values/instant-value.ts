import { formatInstant } from "../../trading-day/format-instant"
import type { InstantValue } from "../message"

/** An instant for a sentence, told in a zone. */
export const instantValue = (at: number, timeZone: string): InstantValue => ({
  instant: formatInstant(at, timeZone),
})
