import { decimalText } from "../engine/decimal-text"
import type { EvaluatedAccount } from "../engine/evaluated-account"
import { summarise } from "../engine/summarise"
import type { Candle } from "../journal/group"
import type { Accounts } from "../memory/accounts"
import { EXTRA, EXTRA_STRIDE } from "../memory/extra"
import type { FinishedMinute } from "../memory/finished-minutes"

const MINUTE_MS = 60_000

/** The minute that is growing, as far as it is; null where none is. */
export function candleOfNow(
  account: EvaluatedAccount,
  { extra }: Accounts,
  index: number
): Candle | null {
  const first = index * EXTRA_STRIDE
  const minute = extra[first + EXTRA.minute] ?? Number.NaN
  if (Number.isNaN(minute)) {
    return null
  }
  const { compiled, decision } = account
  const floors = decision && summarise(compiled, decision)
  const scale = compiled.plan?.decimals ?? 0
  return {
    challenge_account_id: account.id,
    bucket_at: bucketAt(minute),
    equity_min: decimalText(extra[first + EXTRA.low] ?? 0, scale),
    equity_max: decimalText(extra[first + EXTRA.high] ?? 0, scale),
    equity_last: account.equity,
    balance: account.balance,
    daily_floor: floors?.dailyFloor ?? null,
    overall_floor: floors?.overallFloor ?? null,
    late: false,
  }
}

/** A minute that has ended. */
export function candleOfFinished(
  finished: FinishedMinute,
  accounts: Accounts
): Candle {
  const held = accounts.held[finished.index]
  const scale = held?.compiled.plan?.decimals ?? 0
  const floor = (value: number) =>
    Number.isNaN(value) ? null : decimalText(value, scale)
  return {
    challenge_account_id: held?.id ?? "",
    bucket_at: bucketAt(finished.minute),
    equity_min: decimalText(finished.low, scale),
    equity_max: decimalText(finished.high, scale),
    equity_last: decimalText(finished.equity, scale),
    balance: decimalText(finished.balance, scale),
    daily_floor: floor(finished.dailyFloor),
    overall_floor: floor(finished.overallFloor),
    late: false,
  }
}

const bucketAt = (minute: number): string =>
  new Date(minute * MINUTE_MS).toISOString()
