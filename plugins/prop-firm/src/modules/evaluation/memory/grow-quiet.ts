import type { Decision } from "@highwater/domain"
import { QuietDecision } from "../engine/quiet-decision"
import type { Accounts } from "./accounts"
import type { Minutes } from "./minutes"

/** What a plain update says, in minor units. */
type Amounts = { at: number; equity: number; low: number; high: number }

/**
 * Adds a plain update that the general form took in to the minute that grows, as
 * any other. Answers false where the account has no such minutes now.
 */
export function growQuiet(
  accounts: Accounts,
  minutes: Minutes,
  index: number,
  { at, equity, low, high }: Amounts,
  decision: Decision
): boolean {
  if (!(decision instanceof QuietDecision) || !accounts.isCompact(index)) {
    return false
  }
  minutes.grow(index, at, Math.min(low, equity), Math.max(high, equity))
  return true
}
