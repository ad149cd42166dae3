import type { EventOf } from "../events/event-schema"
import type { Money } from "../money/money"
import { parseMoney } from "../money/parse-money"
import type { CashFlow } from "./compiled-rule"
import { ownRules } from "./own-rule"
import type { Run } from "./run"

const shift = (run: Run, flow: CashFlow): void => {
  const { draft, program } = run
  const { day } = draft
  if (day) draft.day = { ...day, shift: day.shift + flow.amount }
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
  const { payout, scaling } = draft
  draft.payout = {
    ...payout,
    count: payout.count + 1,
    gross: payout.gross + amount,
    cycleStart: program.calendar.localDate(run.at),
    cycleFirstTrade: null,
  }
  draft.scaling = {
    ...scaling,
    paidSinceReview: scaling.paidSinceReview + amount,
    payoutsSinceReview: scaling.payoutsSinceReview + 1,
  }
}

/** A correction of the balance: neither profit nor loss. */
export const applyAdjustment = (
  run: Run,
  event: EventOf<"adjustment">
): void => {
  shift(run, { kind: "adjustment", amount: parseMoney(event.amount) })
}
