import type { Login } from "./types"

const THREE_DAYS = 3 * 86_400_000

/**
 * Whether a login has nothing left to tell: it may not trade, holds nothing and
 * has been so for three simulated days. It wakes when its access changes.
 */
export function isDormant(login: Login, at: number): boolean {
  if (login.access === "FULL" || login.access === "CLOSE_ONLY") return false
  return login.positions.length === 0 && at - login.accessAt > THREE_DAYS
}
