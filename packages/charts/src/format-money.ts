const formats = new Map<string, Intl.NumberFormat>()

/** How a money text is written. */
export interface MoneyFormat {
  locale?: string
  /** Leave out the minor unit: for axes and chips where whole amounts are enough. */
  whole?: boolean
}

/**
 * A decimal string as money, rounded half away from zero to the currency's minor unit and never
 * "-0.00". The digits never pass through a float: `Intl` reads the string itself.
 */
export function formatMoney(
  amount: string,
  currency: string,
  { locale = "en-US", whole = false }: MoneyFormat = {}
): string {
  const key = `${locale}|${currency}|${whole}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.NumberFormat(locale, {
      style: "currency",
      currency,
      signDisplay: "negative",
      currencyDisplay: "narrowSymbol",
      ...(whole ? { maximumFractionDigits: 0 } : {}),
    })
    formats.set(key, format)
  }
  return format.format(amount as Intl.StringNumericLiteral)
}
