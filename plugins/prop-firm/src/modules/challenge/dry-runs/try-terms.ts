import {
  compile,
  parseMoney,
  start,
  step,
  withoutHistory,
  type Decision,
  type Terms,
  type TradingEvent,
} from "@highwater/domain"
import type { TrialOutcome } from "./dry-run"

/** What one history comes to under some terms. */
export interface Trial {
  outcome: TrialOutcome
  /** The rule that ended it. */
  ended_by: string | null
  payouts: { made: number; refused: number }
  /** Whether a payout could be asked for at the end. */
  eligible: boolean
}

/** What people decided about the old terms says nothing about new ones. */
const OF_PEOPLE = new Set(["verdict", "reversal", "terms_changed"])
const ENDED = new Set(["passed", "breached", "expired"])
const BREATH = 500

const isAllowed = (before: Decision | null, amount: string): boolean =>
  before?.payout?.eligible === true &&
  parseMoney(amount) <= parseMoney(before.payout.maximum)

/**
 * Replays a history under terms. It ends where the account would have ended; between
 * events others get their turn, so that a long history holds nobody up.
 */
export async function tryTerms(
  terms: Terms,
  events: readonly TradingEvent[]
): Promise<Trial> {
  const program = compile(terms, { lateWindow: 0 })
  let state = start(program)
  let decision: Decision | null = null
  const payouts = { made: 0, refused: 0 }
  let ended_by: string | null = null
  for (const [index, event] of events.entries()) {
    if (OF_PEOPLE.has(event.type)) {
      continue
    }
    if (event.type === "payout") {
      payouts.made += 1
      payouts.refused += isAllowed(decision, event.amount) ? 0 : 1
    }
    const stepped = step(program, state, event)
    state = withoutHistory(stepped.state)
    decision = stepped.decision
    if (ENDED.has(decision.status)) {
      ended_by =
        decision.breaches.find(({ effect }) => effect === "fail")?.rule ?? null
      break
    }
    if (index % BREATH === BREATH - 1) {
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  return {
    outcome: decision?.status ?? "active",
    ended_by,
    payouts,
    eligible: decision?.payout?.eligible ?? false,
  }
}
