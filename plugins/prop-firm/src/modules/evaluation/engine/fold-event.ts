import { step, withHistory, withoutHistory } from "@highwater/domain"
import type { Decision, Program, TradingEvent } from "@highwater/domain"
import { QuietDecision } from "./quiet-decision"
import { isQuiet } from "./is-quiet"
import { doubtAfter } from "../quality/feed-doubt"
import { openAfter } from "./open-after"
import type { DataQuality, EvaluatedAccount } from "./evaluated-account"

/** One event to evaluate. */
export type EventToFold = {
  event: TradingEvent
  /** A late event in a replay: what was found out when it came. */
  differs?: boolean
  /** A late event when it comes: all events before it, where they are at hand. */
  history?: readonly TradingEvent[] | null
  /** A program that remembers events by itself, as those of the first journal did. */
  remembering?: Program
}

export type Folded = { account: EvaluatedAccount; decision: Decision }

/**
 * Evaluates one event on one challenge account and answers the account after it.
 * The only place where the engine's general form is asked; changes nothing.
 */
export function foldEvent(
  account: EvaluatedAccount,
  { event, differs, history, remembering }: EventToFold
): Folded {
  const program = remembering ?? account.compiled.program
  const before = history
    ? withHistory(program, account.state, history)
    : account.state
  const stepped = step(program, before, event)
  const isPlain = !remembering && !history && differs === undefined
  const decision =
    isPlain && isQuiet(account.state, event, stepped)
      ? new QuietDecision(program, stepped.state, event.at)
      : differs === undefined
        ? stepped.decision
        : { ...stepped.decision, replayDiffers: differs }
  const money =
    event.type === "equity" && !decision.late
      ? { balance: event.balance, equity: event.equity }
      : {}
  return {
    decision,
    account: {
      ...account,
      ...money,
      state: remembering ? stepped.state : withoutHistory(stepped.state),
      decision,
      number: account.number + 1,
      quality: qualityAfter(account.quality, event),
      doubt: doubtAfter(account.doubt, event),
      open: openAfter(account.open, event, decision),
      eventAt: laterOf(account.eventAt, event.at),
    },
  }
}

function qualityAfter(before: DataQuality, event: TradingEvent): DataQuality {
  if (event.type === "feed") {
    return event.quality
  }
  return before === "none" && event.type === "equity" ? "good" : before
}

function laterOf(a: string | null, b: string): string {
  return a !== null && Date.parse(a) > Date.parse(b) ? a : b
}
