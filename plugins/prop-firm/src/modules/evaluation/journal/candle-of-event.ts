import type { Decision, TradingEvent } from "@highwater/domain"
import type { EvaluatedAccount } from "../engine/evaluated-account"
import { summarise } from "../engine/summarise"
import type { Candle } from "./group"

const BUCKET_MS = 60_000

/**
 * The minute of an equity event: the lowest and highest it reached, and the last
 * value. A late event widens its own minute but is never the last value.
 */
export function candleOfEvent(
  account: EvaluatedAccount,
  event: Extract<TradingEvent, { type: "equity" }>,
  decision: Decision
): Candle {
  const bucket = Math.floor(Date.parse(event.at) / BUCKET_MS) * BUCKET_MS
  const { dailyFloor, overallFloor } = summarise(account.compiled, decision)
  const extremes = [event.low, event.high, event.equity]
    .filter((value) => value !== undefined && value !== null)
    .sort((a, b) => Number(a) - Number(b))
  return {
    challenge_account_id: account.id,
    bucket_at: new Date(bucket).toISOString(),
    equity_min: extremes[0] ?? event.equity,
    equity_max: extremes[extremes.length - 1] ?? event.equity,
    equity_last: event.equity,
    balance: event.balance,
    daily_floor: dailyFloor,
    overall_floor: overallFloor,
    late: decision.late,
  }
}
