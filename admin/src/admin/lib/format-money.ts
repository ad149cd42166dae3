import { formatMoney as format } from "@highwater/charts"

/** An amount as staff read it, a dash where there is none. */
export function formatMoney(
  amount: string | null | undefined,
  currency: string
): string {
  return amount === null || amount === undefined
    ? "–"
    : format(amount, currency)
}
