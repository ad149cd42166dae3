/** The sentences of the rules about how positions are built, in English. */
export const marketConductEn = {
  "breach.lot_consistency":
    "With trade {trade}, opened at {at}, the order has {lots} lots; the average of {orders} orders is {average}, and orders from {lowest} to {highest} are allowed.",
  "room.lot_consistency":
    "The average of {orders} orders is {average} lots; orders from {lowest} to {highest} are allowed.",
  "describe.lot_consistency":
    "Each order must have from {lowest} % to {highest} % of the average lots of all orders so far, itself included. One outside {effect}.",
  "describe.lot_consistency.merge":
    "Each order must have from {lowest} % to {highest} % of the average lots of all orders so far, itself included; orders up to {within} after the previous one count as one with it. One outside {effect}.",
  "example.lot_consistency":
    "Example: with an average of {average} lots, orders from {lowest} to {highest} are fine.",

  "breach.martingale":
    "Trade {trade} of {lots} lots, opened at {at} after {count} losses within {within}, has at least {factor} times the {firstLots} lots of the first of them, trade {first}.",
  "describe.martingale":
    "After {losses} or more losses in a row, opened within the last {within}, a trade must stay under {factor} times the lots of the first of them. One that does not {effect}.",
  "example.martingale":
    "Example: where the first loss of the streak had {first} lots, the next trade with {lots} or more is too large.",

  "breach.news.open":
    "Trade {trade} was opened at {at}, from {before} before to {after} after the {currency} release at {release} ({title}).",
  "breach.news.close":
    "Trade {trade} was closed at {at}, from {before} before to {after} after the {currency} release at {release} ({title}).",
  "news.own_currencies": "symbols with the release's currency in their name",
  "news.instruments": "the symbols listed for its currency",
  "describe.news.open":
    "From {before} before to {after} after a release of {impact} impact, {symbols} may not be opened.{exempt} A trade that does {effect}.",
  "describe.news.close":
    "From {before} before to {after} after a release of {impact} impact, {symbols} may not be closed, by a stop or target either.{exempt} A trade that does {effect}.",
  "describe.news.open_or_close":
    "From {before} before to {after} after a release of {impact} impact, {symbols} may be neither opened nor closed, by a stop or target either.{exempt} A trade that does {effect}.",
  "describe.news.opened_and_closed_inside":
    "From {before} before to {after} after a release of {impact} impact, {symbols} may not be both opened and closed.{exempt} A trade that does {effect}.",
  "describe.news.exempt":
    " Trades opened {duration} or more before the release are free.",
  "example.news":
    "Example: exactly {before} before the release is inside, exactly {after} after it too; a second more is outside.",

  "hedging.for": " for {overlap} or longer",
  "breach.hedging":
    "Trades {first} and {second} in {symbol} are opposite and were open together since {since}.",
  "breach.hedging.for":
    "Trades {first} and {second} in {symbol} are opposite and were open together since {since}, for at least {overlap}.",
  "describe.hedging.account":
    "Opposite trades in the same symbol may not be open on this account together{overlap}. The newer one {effect}.",
  "describe.hedging.trader":
    "A trade may not be open{overlap} while another account of the same trader holds the opposite one in the same symbol. It {effect}.",
  "example.hedging":
    "Example: a sell of EURUSD while a buy of EURUSD is open is a hedge, whatever the lots; one of GBPUSD is none.",

  "risk.per.account": "all open trades together",
  "risk.per.symbol": "the open trades of one symbol",
  "breach.open_risk":
    "At {at} {per} would lose {total} at their stops, which is more than {limit}; {unknown} trades of unknown risk are not counted.",
  "room.open_risk":
    "{per} would lose {total} at their stops; {limit} is allowed, and {unknown} trades of unknown risk are not counted.",
  "describe.open_risk":
    "At their stops, {per} may lose at most {allowance}. Trades whose risk is not known are listed, not counted. More {effect}.",
  "example.open_risk":
    "Example: a risk of {limit} is fine, {over} is too much.",

  "compare.at_or_below": "at or below",
  "compare.below": "below",
  "winners.ignored": "losing ones only",
  "winners.counted": "winners and losers added up",
  "touch.loss.reaching": "Reaching that",
  "touch.loss.over": "Losing more",
  "breach.group_loss":
    "The open result of {group} was {total} at {at}, {comparison} the limit of {limit}.",
  "room.group_loss":
    "The worst group, {group}, stands at {total}; the limit is {limit}.",
  "room.group_loss.none": "Nothing is open; the limit is {limit}.",
  "describe.group_loss.symbol":
    "The open trades of one symbol, {winners}, may lose up to {allowance} at a time. {touch} {effect}.",
  "describe.group_loss.symbol_and_side":
    "The open trades of one symbol and direction, {winners}, may lose up to {allowance} at a time. {touch} {effect}.",
  "describe.group_loss.all":
    "All open trades, {winners}, may lose up to {allowance} at a time. {touch} {effect}.",
  "example.group_loss": "Example: {ok} is fine, {breach} is a breach.",
} as const
