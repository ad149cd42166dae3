import { isKnownCurrency } from "../money/minor-units"

/** Outside ISO 4217, and quoted in like money. */
const COINS = new Set(["BTC", "ETH", "BNB"])

const isQuote = (text: string): boolean =>
  isKnownCurrency(text) || COINS.has(text)

/** A name whose letters are nothing but two codes of three, known or not. */
const anyPair = (letters: string): [string, string] | null =>
  letters.length === 6 ? [letters.slice(0, 3), letters.slice(3)] : null

/** Where a known currency follows a base of three to five letters, as in "DOGEUSD"; the shortest base first. */
const knownPair = (letters: string): [string, string] | null => {
  for (let length = 3; length <= 5; length += 1) {
    const quote = letters.slice(length, length + 3)
    if (isQuote(quote)) return [letters.slice(0, length), quote]
  }
  return null
}

/**
 * The currencies in a symbol's own name: EUR and USD of "EURUSD", "EUR/USD" or "EURUSD.r", DOGE and USD of "DOGEUSD"; none
 * where the name is no pair ("ES", "US30").
 */
export const symbolCurrencies = (symbol: string): [string, string] | null => {
  const name = symbol.toUpperCase()
  const [, base, quote] =
    /^([A-Z]{3,5})[/_-]([A-Z]{3})(?![0-9])/.exec(name) ?? []
  if (base && quote) return [base, quote]
  const [, letters] = /^([A-Z]{6,})(?![0-9])/.exec(name) ?? []
  return letters === undefined ? null : (knownPair(letters) ?? anyPair(letters))
}
