/**
 * The currencies in a symbol's own name: EUR and USD of "EURUSD", "EUR/USD" or "EURUSD.r"; none where the name is no pair
 * ("ES", "US30").
 */
export const symbolCurrencies = (symbol: string): [string, string] | null => {
  const match = /^([A-Z]{3})[/_-]?([A-Z]{3})(?![0-9])/i.exec(symbol)
  const [, base, quote] = match ?? []
  return base && quote ? [base.toUpperCase(), quote.toUpperCase()] : null
}
