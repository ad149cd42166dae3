import type { EventOf } from "../events/event-schema"
import type { Money } from "../money/money"
import { parseMoney } from "../money/parse-money"
import type { CashFlow } from "./compiled-rule"
import { ownRules } from "./own-rule"
import type { Run } from "./run"

const shift = (run: Run, flow: CashFlow): void => {
  const { draft, program } = run
  if (draft.day) draft.day.shift += flow.amount
  draft.flows += flow.amount
  draft.unshown += flow.amount
  ownRules(run)
  program.rules.forEach((rule, index) => {
    const kept = draft.rules[index]
    if (kept) rule.onCashFlow?.(kept, draft, flow)
  })
}

/** How far a payout moves the balance: its gross amount, or back to the opening balance. */
const payoutShift = ({ draft, program }: Run, amount: Money): Money =>
  program.terms.payout?.afterPayout === "reset_to_opening"
    ? draft.opening - draft.balance - draft.unshown
    : -amount

/** A payout left the account: neither loss nor a day, but a new payout cycle. */
export const applyPayout = (run: Run, event: EventOf<"payout">): void => {
  const { draft, program } = run
  const amount = parseMoney(event.amount)
  if (program.terms.payout?.afterPayout === "reset_to_opening") {
    draft.voidedProfit = 0n
    draft.voidPending = 0n
  }
  shift(run, { kind: "payout", amount: payoutShift(run, amount) })
  draft.payout.count += 1
  draft.payout.gross += amount
  draft.payout.cycleStart = program.calendar.localDate(run.at)
  draft.payout.cycleFirstTrade = null
  draft.scaling.paidSinceReview += amount
  draft.scaling.payoutsSinceReview += 1
}

/** A correction of the balance: neither profit nor loss. */
export const applyAdjustment = (
  run: Run,
  event: EventOf<"adjustment">
): void => {
  shift(run, { kind: "adjustment", amount: parseMoney(event.amount) })
}
