import { step } from "@highwater/domain"
import type { Decision, TradingEvent } from "@highwater/domain"
import type { DataQuality, EvaluatedAccount } from "./evaluated-account"

/** One event to evaluate; `wireSeq` is null for events Highwater makes itself. */
export type EventToFold = { event: TradingEvent; wireSeq: number | null }

export type Folded = { account: EvaluatedAccount; decision: Decision }

/**
 * Evaluates one event on one challenge account and answers the account after it.
 * The only place where the engine is asked; changes nothing.
 */
export function foldEvent(
  account: EvaluatedAccount,
  { event, wireSeq }: EventToFold
): Folded {
  const { state, decision } = step(
    account.compiled.program,
    account.state,
    event
  )
  const money =
    event.type === "equity" && !decision.late
      ? { balance: event.balance, equity: event.equity }
      : {}
  return {
    decision,
    account: {
      ...account,
      ...money,
      state,
      decision,
      number: account.number + 1,
      lastWireSeq:
        wireSeq === null
          ? account.lastWireSeq
          : Math.max(wireSeq, account.lastWireSeq ?? wireSeq),
      quality: qualityAfter(account.quality, event),
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
