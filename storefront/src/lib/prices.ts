import { formatMoney } from "@highwater/charts/format"

/** A decimal amount as a price; whole amounts go without cents. */
export function priceText(amount: string | number, currency: string): string {
  const text = String(amount)
  return formatMoney(text, currency.toUpperCase(), {
    whole: Number.isInteger(Number(text)),
  })
}

/** An account size as traders say it: "$100K", "€25K", "¥1M". */
export function sizeText(initialBalance: string, currency: string): string {
  return new Intl.NumberFormat("en-US", {
    style: "currency",
    currency,
    notation: "compact",
    currencyDisplay: "narrowSymbol",
    minimumFractionDigits: 0,
    maximumFractionDigits: 1,
  }).format(Number(initialBalance))
}
