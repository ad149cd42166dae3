import type { TradingEvent } from "@highwater/domain"

/** Why Highwater does not believe the data of an account. */
export type DoubtKind = "spike" | "ahead" | "behind" | "gap" | "silence"

/** An equity reading as the platform sent it, decimal strings. */
export type Reading = {
  at: string
  balance: string
  equity: string
  low?: string | undefined
  high?: string | undefined
}

/**
 * A word of Highwater's own on the quality of the data, in the journal before the
 * update it is about. A platform's own word has no `doubt`.
 */
export type OwnFeedEvent = Extract<TradingEvent, { type: "feed" }> & {
  doubt: DoubtKind | null
  /** The equity before, which a reading was compared with. */
  expected?: string
  reading?: Reading
  /** What of the reading was not evaluated: nothing may hang from it. */
  aside?: "all" | "high"
}

/** What is doubted about an account now; null where nothing is, or not by us. */
export type FeedDoubt = {
  kind: DoubtKind
  /** Own time of the event it began with. */
  since: string
  /** The equity before it, and the one that was set aside. */
  expected: string | null
  aside: string | null
}

/** The doubt after an event. */
export function doubtAfter(
  before: FeedDoubt | null,
  event: TradingEvent
): FeedDoubt | null {
  if (event.type !== "feed") {
    return before
  }
  const { doubt, aside, reading, expected } = event as Partial<OwnFeedEvent>
  const running = before?.kind === doubt ? before : null
  return doubt
    ? {
        kind: doubt,
        since: running?.since ?? event.at,
        expected: running?.expected ?? expected ?? null,
        aside: aside === "all" ? (reading?.equity ?? null) : null,
      }
    : null
}
