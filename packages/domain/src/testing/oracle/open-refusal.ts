import type { TradingEvent } from "../../events/event-schema"
import { Rational } from "./rational"
import type { Story } from "./story"
import { openOf, tradesOf } from "./trades"

/** Whether an event contradicts the trades known so far. */
export const openRefusal = (story: Story, event: TradingEvent): boolean => {
  const open = openOf(tradesOf(story))
  if (event.type === "trade_opened") {
    return open.some(
      ({ id, account }) =>
        id === event.trade && account === (event.account ?? null)
    )
  }
  if (event.type !== "trade_modified" && event.type !== "trade_closed") {
    return false
  }
  const known = open.filter(
    ({ id, account }) =>
      id === event.trade &&
      (event.account === undefined || event.account === account)
  )
  const trade = known.find(({ account }) => account === null) ?? known[0]
  if (!trade) return true
  return (
    event.type === "trade_closed" &&
    Rational.from(event.lots).compare(trade.left) > 0
  )
}
