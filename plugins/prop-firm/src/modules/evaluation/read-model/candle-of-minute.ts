import { COMPACT_SLOT } from "@highwater/domain"
import { decimalText } from "../engine/decimal-text"
import type { EvaluatedAccount } from "../engine/evaluated-account"
import { summarise } from "../engine/summarise"
import type { Candle } from "../journal/group"
import type { Accounts } from "../memory/accounts"
import { EXTRA, EXTRA_STRIDE } from "../memory/extra"
import type { FinishedMinute } from "../memory/minutes"
import { viewOf } from "../memory/view-of"

const MINUTE_MS = 60_000

/** The minute that is growing, as far as it is; null where none is. */
export function candleOfNow(
  account: EvaluatedAccount,
  accounts: Accounts,
  index: number
): Candle | null {
  const first = index * EXTRA_STRIDE
  const minute = accounts.extra[first + EXTRA.minute] ?? Number.NaN
  return Number.isNaN(minute)
    ? null
    : candle(
        account,
        minute,
        accounts.extra[first + EXTRA.low] ?? 0,
        accounts.extra[first + EXTRA.high] ?? 0
      )
}

/** A minute that has ended; null while the account's general form is not in memory. */
export function candleOfFinished(
  { index, kept, slots, minute, low, high }: FinishedMinute,
  accounts: Accounts
): Candle | null {
  const base = kept ?? accounts.general.get(index)
  if (!base) {
    return null
  }
  const isBefore = (slots[COMPACT_SLOT.events] ?? 0) >= base.number
  return candle(isBefore ? viewOf(base, slots, 0) : base, minute, low, high)
}

function candle(
  account: EvaluatedAccount,
  minute: number,
  low: number,
  high: number
): Candle {
  const { compiled, decision } = account
  const floors = decision && summarise(compiled, decision)
  const scale = compiled.plan?.decimals ?? 0
  return {
    challenge_account_id: account.id,
    bucket_at: new Date(minute * MINUTE_MS).toISOString(),
    equity_min: decimalText(low, scale),
    equity_max: decimalText(high, scale),
    equity_last: account.equity,
    balance: account.balance,
    daily_floor: floors?.dailyFloor ?? null,
    overall_floor: floors?.overallFloor ?? null,
    late: false,
  }
}
