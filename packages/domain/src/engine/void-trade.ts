import type { Money } from "../money/money"
import type { Offence } from "./conduct"
import type { Run } from "./run"
import type { State } from "./state"

/** Takes a trade's profit out of what counts; of a trade that was counted already, too. */
export const voidTrade = (run: Run, { trade, closedAt }: Offence): void => {
  const { draft, program } = run
  if (trade === null) return
  const open = draft.trades[trade]
  if (closedAt === undefined && open) {
    draft.trades = { ...draft.trades, [trade]: { ...open, voided: true } }
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
  draft.voidedProfit += closed.net
  program.rules.forEach((rule, index) => {
    const kept = draft.rules[index]
    if (kept) rule.onTradeVoided?.(kept, draft, closed)
  })
}

/** The profit of voided trades that lies in the balance, partial closes of open ones included. */
export const voidedProfit = ({ trades, voidedProfit: sum }: State): Money =>
  Object.values(trades).reduce(
    (all, one) => (one.voided && one.net > 0n ? all + one.net : all),
    sum
  )
