import { Market, WARM_UP_MS, type MarketState } from "./market"
import type { Prices } from "./price-sources"

/**
 * The market at the start of a run, or where a run stopped. Before a first start
 * it runs through the days before, unseen, so that strategies that look back have
 * something to look at.
 */
export function openMarket(prices: Prices, state?: MarketState): Market {
  if (state) return new Market(prices.sources, prices.from, state)
  const market = new Market(prices.sources, prices.from - WARM_UP_MS)
  while (market.at < prices.from) market.step()
  return market
}
