import type { TradingEvent } from "@highwater/domain"

/** What was read from the journal for one group. */
export type LookedUp = {
  /** All events of an account with late ones; null where that is too much. */
  histories: Map<number, TradingEvent[] | null>
  /** Whether a number of a stream is in the journal, by `seqKey`. */
  seen: Map<string, boolean>
}

export const seqKey = (index: number, seq: number) => `${index} ${seq}`
