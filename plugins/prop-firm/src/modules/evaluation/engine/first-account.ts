import { start } from "@highwater/domain"
import type { AccountIdentity, EvaluatedAccount } from "./evaluated-account"

/** A challenge account before its first event. */
export function firstAccount(identity: AccountIdentity): EvaluatedAccount {
  const { program, terms } = identity.compiled
  const opening = terms.openingBalance ?? terms.initialBalance
  return {
    ...identity,
    state: start(program),
    decision: null,
    number: 0,
    balance: opening,
    equity: opening,
    quality: "none",
    doubt: null,
    open: [],
    eventAt: null,
  }
}
