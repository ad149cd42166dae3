import type { EventOf } from "../events/event-schema"
import { parseMoney } from "../money/parse-money"
import type { Run } from "./run"
import { watch } from "./watch"

/** Notes how many positions are open, and what the losing ones lose. */
export const applyPositions = (run: Run, event: EventOf<"positions">): void => {
  const { draft } = run
  const open = event.open.map(({ trade, profit }) => ({
    trade,
    profit: parseMoney(profit),
  }))
  draft.positions = open.length
  draft.openLosses = open.reduce(
    (sum, { profit }) => (profit < 0n ? sum + profit : sum),
    0n
  )
  draft.losing = Object.fromEntries(
    open
      .filter(({ profit }) => profit < 0n)
      .map(({ trade, profit }) => [trade, profit])
  )
  watch(run, { type: "positions", open })
}
