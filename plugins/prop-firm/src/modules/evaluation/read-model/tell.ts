import type { Candle, Opened } from "../journal/group"
import type { Accounts } from "../memory/accounts"
import type { OpenedDays } from "../memory/opened-days"
import { candleOfNow } from "./candle-of-minute"
import { stateRowOf } from "./state-row"
import type { StateRow } from "./state-row"

/**
 * Rows of accounts, the days they have opened before, and growing minutes; those
 * whose general form is not in memory are left out. All in one order, so that two
 * who write the same accounts at once wait for one another in one direction only.
 */
export function tell(
  accounts: Accounts,
  days: OpenedDays,
  indexes: Iterable<number>,
  seqOf: (part: number) => number
): {
  states: StateRow[]
  opened: Opened[]
  candles: Candle[]
  told: number[]
} {
  const states: StateRow[] = []
  const candles: Candle[] = []
  const told: number[] = []
  const inOrder = [...indexes].sort((a, b) => a - b)
  for (const index of inOrder) {
    const account = accounts.view(index)
    if (!account) {
      continue
    }
    states.push(stateRowOf(account, accounts, index, seqOf(account.part)))
    const candle = candleOfNow(account, accounts, index)
    if (candle) {
      candles.push(candle)
    }
    told.push(index)
  }
  return { states, opened: days.of(told), candles, told }
}
