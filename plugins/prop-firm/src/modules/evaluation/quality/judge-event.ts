import type { TradingEvent } from "@highwater/domain"
import type { EvaluatedAccount } from "../engine/evaluated-account"
import type { DoubtKind, OwnFeedEvent } from "./feed-doubt"
import type { FeedWatch } from "./feed-watch"

/** An event on its way into the journal. */
export type Incoming = {
  index: number
  seq: number
  at: number
  event: TradingEvent
}

/** What is put into the journal before an event, and what becomes of the event. */
export type Judgement = {
  feed: OwnFeedEvent | null
  /** Null where all of it was set aside. */
  event: TradingEvent | null
}

const QUALITY = {
  spike: "suspect",
  ahead: "suspect",
  behind: "suspect",
  gap: "gap",
} as const

/**
 * Whether an event is believed, in the light of the account it is about. A doubt,
 * and the end of one, becomes an event of its own; a platform's own word on its
 * data, and a silence, are left as they are.
 */
export function judgeEvent(
  watch: FeedWatch,
  before: EvaluatedAccount,
  incoming: Incoming
): Judgement {
  const { event } = incoming
  const believed = { feed: null, event }
  const isOurs =
    before.state.feed === "good" ||
    (before.doubt !== null && before.doubt.kind !== "silence")
  const isLate =
    before.state.lastAt !== null && incoming.at < before.state.lastAt
  if (!isOurs || isLate || event.type === "feed") {
    return believed
  }
  // Before the event, so that no time passes by it.
  const at =
    before.state.lastAt === null
      ? event.at
      : new Date(before.state.lastAt).toISOString()
  const spike = spikeOf(watch, before, incoming)
  const kind = spike ? "spike" : doubtOf(watch, before, incoming)
  if (spike && kind === "spike") {
    return {
      feed: {
        ...feedOf(at, kind),
        expected: before.equity,
        reading: spike.reading,
        ...(spike.aside ? { aside: spike.aside } : {}),
      },
      event: spike.event,
    }
  }
  if (kind === null) {
    return before.doubt
      ? { feed: { type: "feed", at, quality: "good", doubt: null }, event }
      : believed
  }
  return before.doubt?.kind === kind
    ? believed
    : { feed: feedOf(at, kind), event }
}

const feedOf = (
  at: string,
  doubt: Exclude<DoubtKind, "silence">
): OwnFeedEvent => ({ type: "feed", at, quality: QUALITY[doubt], doubt })

/** Doubts that do not hang from the amounts. */
function doubtOf(
  watch: FeedWatch,
  { doubt }: EvaluatedAccount,
  { index, seq, at }: Incoming
): Exclude<DoubtKind, "spike" | "silence"> | null {
  const { limits } = watch
  if (at > limits.latest) {
    return "ahead"
  }
  if (at < limits.earliest) {
    return "behind"
  }
  if (Number.isNaN(seq) || !watch.hasGap(index, seq)) {
    return null
  }
  const isGivenUp =
    doubt?.kind === "gap" && at - Date.parse(doubt.since) >= limits.gapMs
  if (isGivenUp) {
    watch.giveUpGaps(index)
    return null
  }
  return "gap"
}

type Spike = Pick<Judgement, "event"> & {
  reading: NonNullable<OwnFeedEvent["reading"]>
  aside: OwnFeedEvent["aside"] | null
}

/**
 * A reading far outside the one before it. Two readings next to each other believe
 * each other, so one that stays where a doubted one was ends the doubt, as does one
 * that comes back to where the account was. A reading far above is set aside until the next one: a mark it raised could not be lowered.
 */
function spikeOf(
  watch: FeedWatch,
  before: EvaluatedAccount,
  { index, event }: Incoming
): Spike | null {
  if (event.type !== "equity" || before.state.unshown !== 0n) {
    return null
  }
  const scale = 10 ** (before.compiled.plan?.decimals ?? 0)
  const equity = Number(event.equity) * scale
  const lowest = Math.min(equity, Number(event.low ?? event.equity) * scale)
  const highest = Math.max(equity, Number(event.high ?? event.equity) * scale)
  const most = watch.mostMove(index)
  const known = Number(before.equity) * scale
  const move = Math.max(known - lowest, highest - known)
  if (move <= most) {
    watch.learn(index, move)
    return null
  }
  const { doubt } = before
  const isBelieved = [doubt?.aside, doubt?.expected].some((other) => {
    const level = other ? Number(other) * scale : Number.NaN
    return level - lowest <= most && highest - level <= most
  })
  if (isBelieved) {
    return null
  }
  const { balance, low, high } = event
  const reading = { at: event.at, balance, equity: event.equity, low, high }
  if (equity - known > most) {
    return { reading, aside: "all", event: null }
  }
  return highest - known > most
    ? { reading, aside: "high", event: { ...event, high: event.equity } }
    : { reading, aside: null, event }
}
