import type { Money } from "../money/money"
import type { Offence } from "./conduct"
import { ownRules } from "./own-rule"
import type { Run } from "./run"
import type { OpenTrade, PastTrade, State } from "./state"

/** Leaves the profit of a closed trade out of the balance that counts, unless it has left the account with a payout. */
const leaveOut = ({ draft, program }: Run, closed: PastTrade): void => {
  const gone =
    program.terms.payout?.afterPayout === "reset_to_opening" &&
    closed.cycle !== draft.payout.count
  if (gone) return
  // A balance that has not shown the profit yet has nothing to leave out.
  if (closed.shown) draft.voidedProfit += closed.net
  else draft.voidPending += closed.net
}

/** Takes a trade's profit out of what counts; of a trade that was counted already, too. */
export const voidTrade = (run: Run, { trade, closedAt }: Offence): void => {
  const { draft, program } = run
  if (trade === null) return
  const open = draft.trades[trade]
  if (closedAt === undefined && open) {
    draft.trades = {
      ...draft.trades,
      [trade]: { ...open, voided: true },
    }
    return
  }
  const closed = draft.closed.find(
    (one) => one.id === trade && one.closedAt === closedAt && !one.voided
  )
  if (!closed) return
  draft.closed = draft.closed.map((one) =>
    one === closed ? { ...one, voided: true } : one
  )
  if (closed.net <= 0n) return
  leaveOut(run, closed)
  ownRules(run)
  program.rules.forEach((rule, index) => {
    const kept = draft.rules[index]
    if (kept) rule.onTradeVoided?.(kept, draft, closed)
  })
}

const positive = (amount: Money): Money => (amount > 0n ? amount : 0n)

/** Keeps what does not count of a voided trade that closes. */
export const keepVoided = (draft: State, { net, booked }: OpenTrade): void => {
  draft.voidedProfit += positive(booked)
  draft.voidPending += positive(net) - positive(booked)
}

/** An equity event: its balance shows the results of all closes before it. */
export const bookVoided = (draft: State): void => {
  if (draft.closed.at(-1)?.shown === false) {
    draft.closed = draft.closed.map((one) => ({ ...one, shown: true }))
  }
  if (draft.voidPending !== 0n) {
    draft.voidedProfit += draft.voidPending
    draft.voidPending = 0n
  }
  for (const key in draft.trades) {
    const trade = draft.trades[key]
    if (!trade || trade.booked === trade.net) continue
    draft.trades = { ...draft.trades, [key]: { ...trade, booked: trade.net } }
  }
}

/** The profit of voided trades that lies in the balance, partial closes of open ones included. */
export const voidedProfit = ({ trades, voidedProfit: sum }: State): Money => {
  let all = sum
  for (const key in trades) {
    const trade = trades[key]
    if (trade?.voided) all += positive(trade.booked)
  }
  return all
}
