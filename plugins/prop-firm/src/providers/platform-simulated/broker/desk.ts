import type { Market } from "./market"
import type { ClosedTrade, Login } from "./types"

/** Where a login's events and closed trades go. */
export type Desk = {
  market: Market
  /** Gives the next ticket number. */
  nextTicket(): number
  /** Takes an event of a login; `at` is added. */
  emit(login: Login, event: Record<string, unknown>): void
  /** Files a closed trade. */
  file(login: Login, trade: ClosedTrade): void
}
