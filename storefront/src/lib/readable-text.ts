import { formatMoney } from "@highwater/charts/format"
import { instantText } from "./clock-text"

const INSTANT =
  /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})/g

/**
 * A sentence of the rules for people: amounts ("48500.00 USD") are written as everywhere else
 * ("$48,500.00"), and instants in the rule zone where one is given.
 */
export function readableText(
  text: string,
  currency: string,
  timeZone?: string
): string {
  const money = text.replace(
    new RegExp(`(-?\\d+(?:\\.\\d{1,8})?) ${currency}\\b`, "g"),
    (_, amount: string) => formatMoney(amount, currency)
  )
  return timeZone === undefined
    ? money
    : money.replace(INSTANT, (instant) => instantText(instant, timeZone))
}
