import type { Minor } from "./money"
import type { Login } from "./types"

/** Takes a new equity of a login into its extremes since the last update. */
export function track(login: Login, equity: Minor): void {
  login.equity = equity
  if (equity < login.low) login.low = equity
  if (equity > login.high) login.high = equity
}
