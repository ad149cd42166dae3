import type { Message } from "../explain/message"
import { moneyValue } from "../explain/values/money-value"
import { say } from "../explain/say"
import type { Money } from "../money/money"
import type { Allowance } from "./allowance"

/** An allowance as it applied: what it is a percent of, and the money it came to. */
export const allowanceMessage = (
  allowance: Allowance,
  money: Money,
  currency: string
): Message => {
  const amount = moneyValue(money, currency)
  if ("amount" in allowance) return say("allowance.amount", { amount })
  const percent = { number: allowance.text }
  return allowance.ofInitial
    ? say("allowance.percent_initial", { percent, amount })
    : say("allowance.percent_reference", { percent, amount })
}

/** An allowance as it is promised. */
export const describeAllowance = (
  allowance: Allowance,
  money: Money,
  currency: string
): Message => {
  const amount = moneyValue(money, currency)
  if ("amount" in allowance) return say("describe.allowance.amount", { amount })
  const percent = { number: allowance.text }
  return allowance.ofInitial
    ? say("describe.allowance.percent_initial", { percent, amount })
    : say("describe.allowance.percent_reference", { percent })
}
