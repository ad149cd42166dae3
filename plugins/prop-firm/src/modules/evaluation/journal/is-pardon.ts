import type { TradingEvent } from "@highwater/domain"
import type { EvaluatedAccount } from "../engine/evaluated-account"

/** A verdict that takes back the end of an account: its hard breaches stand no more. */
export const isPardon = (
  { decision }: Pick<EvaluatedAccount, "decision">,
  event: TradingEvent
): boolean =>
  event.type === "verdict" &&
  (event.status === "active" || event.status === "passed") &&
  (decision?.status === "breached" || decision?.status === "expired")
