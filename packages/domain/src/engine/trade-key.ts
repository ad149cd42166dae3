import type { State } from "./state"

/** How an open trade is found: trades of the trader's other accounts are kept apart. */
export const tradeKey = (account: string | null, trade: string): string =>
  account === null ? trade : `${account}\n${trade}`

/** The key of a known open trade: of the account named, else of this one, else of any other. */
export const findTrade = (
  { trades }: State,
  trade: string,
  account: string | undefined
): string | null => {
  if (account !== undefined) {
    const key = tradeKey(account, trade)
    return Object.hasOwn(trades, key) ? key : null
  }
  if (Object.hasOwn(trades, trade)) return trade
  const other = Object.values(trades).find((one) => one.id === trade)
  return other ? tradeKey(other.account, trade) : null
}
