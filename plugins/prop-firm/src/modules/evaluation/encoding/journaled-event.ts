import type { TradingEvent } from "@highwater/domain"

/** An event that is no plain update, as the journal keeps it. */
export type JournaledEvent = {
  event: TradingEvent
  /** Its number in the login's stream; null for events Highwater makes itself. */
  seq: number | null
  /**
   * Late events only: whether the right order would have decided differently, as
   * it was found out then.
   */
  differs?: boolean
}
