/** Countries as calendars name them, where a file has no currency of its own. */
const OF_COUNTRY = new Map([
  ["united states", "USD"],
  ["euro area", "EUR"],
  ["euro zone", "EUR"],
  ["eurozone", "EUR"],
  ["european union", "EUR"],
  ["germany", "EUR"],
  ["france", "EUR"],
  ["italy", "EUR"],
  ["spain", "EUR"],
  ["united kingdom", "GBP"],
  ["japan", "JPY"],
  ["switzerland", "CHF"],
  ["canada", "CAD"],
  ["australia", "AUD"],
  ["new zealand", "NZD"],
  ["china", "CNY"],
])

/** A currency code, "ALL", or the currency of a country's name; null where it is none of these. */
export function readCurrency(text: string): string | null {
  const trimmed = text.trim()
  return /^[A-Z]{3}$/i.test(trimmed)
    ? trimmed.toUpperCase()
    : (OF_COUNTRY.get(trimmed.toLowerCase()) ?? null)
}
