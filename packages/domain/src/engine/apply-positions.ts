import type { EventOf } from "../events/event-schema"
import { parseMoney } from "../money/parse-money"
import type { State } from "./state"

/** Notes how many positions are open, and what the losing ones lose. */
export const applyPositions = (
  draft: State,
  event: EventOf<"positions">
): void => {
  draft.positions = event.open.length
  draft.openLosses = event.open
    .map((one) => parseMoney(one.profit))
    .reduce((sum, profit) => (profit < 0n ? sum + profit : sum), 0n)
}
