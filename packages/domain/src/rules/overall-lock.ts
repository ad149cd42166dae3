import type { RuleState, State } from "../engine/state"
import type { Money } from "../money/money"
import { parseMoney } from "../money/parse-money"
import { parsePercent } from "../money/parse-percent"
import type { Percent } from "../money/percent"
import { percentOf } from "../money/percent-of"
import type { TermsOf } from "../terms/rule-schema"

/** What an overall loss keeps: its mark, its floor, whether the floor stays for good. */
export interface OverallState extends RuleState {
  mark: Money
  floor: Money
  locked: boolean
}

type ProfitTrigger = { amount: Money } | { percent: Percent; text: string }

/** The lock of an overall loss with its numbers read. */
export interface Lock {
  plus: Money
  floorReached: boolean
  onPayout: boolean
  profits: readonly ProfitTrigger[]
}

/** The lock that terms describe, `onPayout: "lock"` included; null where nothing locks. */
export const readLock = (terms: TermsOf<"overall_loss">): Lock | null => {
  const onPayout = terms.onPayout === "lock"
  if (!terms.lock && !onPayout) return null
  const when = terms.lock?.when ?? []
  return {
    plus: parseMoney(terms.lock?.at?.openingBalancePlus ?? "0"),
    floorReached: when.includes("floor_reached"),
    onPayout: onPayout || when.includes("payout"),
    profits: when.flatMap((one): ProfitTrigger[] => {
      if (typeof one === "string") return []
      const { profitReaches } = one
      return "amount" in profitReaches
        ? [{ amount: parseMoney(profitReaches.amount) }]
        : [
            {
              percent: parsePercent(profitReaches.percent),
              text: profitReaches.percent,
            },
          ]
    }),
  }
}

/** The level a lock raises the floor to. */
export const lockLevel = (lock: Lock, state: State): Money =>
  state.opening + lock.plus

/** The profit that a trigger asks for. */
export const triggerMoney = (trigger: ProfitTrigger, initial: Money): Money =>
  "amount" in trigger ? trigger.amount : percentOf(initial, trigger.percent)

/** The value of the trailed quantity that is profit enough; cash flows are neither profit nor loss. Null where none is. */
export const profitLimit = (lock: Lock, state: State): Money | null =>
  lock.profits.reduce<Money | null>((least, trigger) => {
    const profit = triggerMoney(trigger, state.initial)
    const quantity = state.opening + state.flows + profit
    return least === null || quantity < least ? quantity : least
  }, null)

/** Whether a value of the trailed quantity is profit enough. */
export const profitEnough = (
  lock: Lock | null,
  state: State,
  quantity: Money
): boolean => {
  if (!lock || lock.profits.length === 0) return false
  const limit = profitLimit(lock, state)
  return limit !== null && quantity >= limit
}

/** Raises the floor to the lock's level for good; a floor above it stays where it is. */
export const lockFloor = (
  rule: OverallState,
  lock: Lock,
  state: State
): void => {
  const level = lockLevel(lock, state)
  if (rule.floor < level) rule.floor = level
  rule.locked = true
}
