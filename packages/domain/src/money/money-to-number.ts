import type { Money } from "./money"
import { MONEY_ONE } from "./money-scale"

/** An amount as a binary number, for drawing only: never compare or add what this gives. */
export const moneyToNumber = (amount: Money): number =>
  Number((amount * 1_000_000n) / MONEY_ONE) / 1_000_000
