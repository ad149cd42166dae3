import type { State } from "../engine/state"
import { voidedProfit } from "../engine/void-trade"
import type { Money } from "../money/money"
import { parseMoney } from "../money/parse-money"
import { parsePercent } from "../money/parse-percent"
import { percentOf } from "../money/percent-of"
import type { PayoutTerms } from "../terms/payout-schema"
import type { Terms } from "../terms/terms-schema"
import { grossForShare } from "./split"

/** A percent of the initial balance, or an amount. */
export const shareMoney = (
  share: { percent: string } | { amount: string },
  state: State
): Money =>
  "amount" in share
    ? parseMoney(share.amount)
    : percentOf(state.initial, parsePercent(share.percent))

/** Profit over the opening balance, without that of voided trades. */
export const countedProfit = (state: State): Money =>
  state.balance - state.opening - voidedProfit(state)

/** Profit that may leave: counted profit − buffer, below zero where there is none. */
export const availableProfit = (terms: PayoutTerms, state: State): Money =>
  countedProfit(state) - (terms.buffer ? shareMoney(terms.buffer, state) : 0n)

const grossCap = (
  terms: Terms,
  payout: PayoutTerms,
  state: State
): Money | null => {
  if (!payout.maximum) return null
  const list = Array.isArray(payout.maximum) ? payout.maximum : [payout.maximum]
  const step = list[Math.min(state.payout.count, list.length - 1)]
  if (!step) return null
  const money = shareMoney(step, state)
  return step.cap === "trader_share"
    ? grossForShare(terms, state, money)
    : money
}

/** The largest gross request allowed now. */
export const payoutMaximum = (
  terms: Terms,
  payout: PayoutTerms,
  state: State
): Money => {
  const available = availableProfit(payout, state)
  const cap = grossCap(terms, payout, state)
  const most = cap !== null && cap < available ? cap : available
  return most < 0n ? 0n : most
}
