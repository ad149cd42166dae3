import { COMPACT_SLOT, COMPACT_STRIDE, toState } from "@highwater/domain"
import { decimalText } from "../engine/decimal-text"
import type { EvaluatedAccount } from "../engine/evaluated-account"
import { QuietDecision } from "../engine/quiet-decision"

/**
 * An account as the general form says it: what is kept of it, with the plain
 * updates its slots have taken in since.
 */
export function viewOf(
  kept: EvaluatedAccount,
  slots: Float64Array,
  index: number
): EvaluatedAccount {
  const { plan, program } = kept.compiled
  const first = index * COMPACT_STRIDE
  const number = slots[first + COMPACT_SLOT.events] ?? 0
  const isCompact = slots[first + COMPACT_SLOT.until] !== 0
  if (!plan || !isCompact || number === kept.number) {
    return kept
  }
  const state = toState(plan, kept.state, slots, index)
  const at = slots[first + COMPACT_SLOT.at] ?? 0
  const eventAt = new Date(at).toISOString()
  const amount = (slot: number) =>
    decimalText(slots[first + slot] ?? 0, plan.decimals)
  return {
    ...kept,
    state,
    decision: new QuietDecision(program, state, eventAt),
    number,
    balance: amount(COMPACT_SLOT.balance),
    equity: amount(COMPACT_SLOT.equity),
    // Its first update may have been a plain one, after other events.
    quality: kept.quality === "none" ? "good" : kept.quality,
    eventAt: laterOf(kept.eventAt, at, eventAt),
  }
}

function laterOf(known: string | null, at: number, eventAt: string): string {
  return known !== null && Date.parse(known) > at ? known : eventAt
}
