import { formatMoney } from "@highwater/charts/format"

/** Amounts inside a sentence of the rules ("48500.00 USD") written as everywhere else ("$48,500.00"). */
export function readableMoney(text: string, currency: string): string {
  return text.replace(
    new RegExp(`(-?\\d+(?:\\.\\d{1,8})?) ${currency}\\b`, "g"),
    (_, amount: string) => formatMoney(amount, currency)
  )
}
