import { formatMoney, parseMoney } from "@highwater/domain"

/** A database or document amount in the currency's minor unit, e.g. "98420.00". */
export function moneyText(value: string, currency: string): string
export function moneyText(
  value: string | null | undefined,
  currency: string
): string | null
export function moneyText(
  value: string | null | undefined,
  currency: string
): string | null {
  return value === null || value === undefined
    ? null
    : formatMoney(parseMoney(value), currency)
}
