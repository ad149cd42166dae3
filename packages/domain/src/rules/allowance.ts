import type { Money } from "../money/money"
import { parseMoney } from "../money/parse-money"
import { parsePercent } from "../money/parse-percent"
import type { Percent } from "../money/percent"
import { percentOf } from "../money/percent-of"
import type { AllowanceTerms } from "../terms/allowance"

/** An allowance with its numbers read. */
export type Allowance =
  { amount: Money } | { percent: Percent; text: string; ofInitial: boolean }

export const readAllowance = (terms: AllowanceTerms): Allowance =>
  "amount" in terms
    ? { amount: parseMoney(terms.amount) }
    : {
        percent: parsePercent(terms.percent),
        text: terms.percent,
        ofInitial: terms.of === "initial_balance",
      }

/** The money an allowance comes to, given what its percent may refer to. */
export const allowanceMoney = (
  allowance: Allowance,
  initial: Money,
  reference: Money
): Money =>
  "amount" in allowance
    ? allowance.amount
    : percentOf(allowance.ofInitial ? initial : reference, allowance.percent)
