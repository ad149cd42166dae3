/** The sentences of the rules about how positions are built, in English. */
export const marketConductEn = {
  "breach.lot_consistency":
    "With trade {trade:text}, opened at {at:instant}, the order has {lots:number} lots; the average of {orders:count|order|orders} is {average:number}, and orders from {lowest:number} to {highest:number} are allowed.",
  "room.lot_consistency":
    "The average of {orders:count|order|orders} is {average:number} lots; orders from {lowest:number} to {highest:number} are allowed.",
  "describe.lot_consistency":
    "Each order must have from {lowest:number} % to {highest:number} % of the average lots of all orders so far, itself included. One outside {effect:sentence}.",
  "describe.lot_consistency.merge":
    "Each order must have from {lowest:number} % to {highest:number} % of the average lots of all orders so far, itself included; orders up to {within:duration} after the previous one count as one with it. One outside {effect:sentence}.",
  "example.lot_consistency":
    "Example: with an average of {average:number}, orders from {lowest:number} to {highest:number} are fine.",

  "breach.martingale":
    "Trade {trade:text} of {lots:number} lots, opened at {at:instant} after {count:count|loss|losses} within {within:duration}, has at least {factor:number} times the {firstLots:number} lots of the first of them, trade {first:text}.",
  "describe.martingale":
    "After {losses:count|loss|losses} or more in a row, opened within the last {within:duration}, a trade must stay under {factor:number} times the lots of the first of them. One that does not {effect:sentence}.",
  "example.martingale":
    "Example: where the first loss of the streak had {first:number} lots, the next trade with {lots:number} or more is too large.",

  "impact.high": "high",
  "impact.medium": "medium",
  "impact.low": "low",
  "impact.other": "“{impact:text}”",
  "breach.news.open":
    "Trade {trade:text} was opened at {at:instant}, from {before:duration} before to {after:duration} after the {currency:text} release at {release:instant}{title:sentence}.",
  "breach.news.close":
    "Trade {trade:text} was closed at {at:instant}, from {before:duration} before to {after:duration} after the {currency:text} release at {release:instant}{title:sentence}.",
  "news.titled": " ({title:text})",
  "news.own_currencies": "symbols with the release's currency in their name",
  "news.instruments": "the symbols listed for its currency",
  "describe.news.open":
    "From {before:duration} before to {after:duration} after a release of {impact:list} impact, {symbols:sentence} may not be opened.{exempt:sentence} A trade that does {effect:sentence}.",
  "describe.news.close":
    "From {before:duration} before to {after:duration} after a release of {impact:list} impact, {symbols:sentence} may not be closed, by a stop or target either.{exempt:sentence} A trade that does {effect:sentence}.",
  "describe.news.open_or_close":
    "From {before:duration} before to {after:duration} after a release of {impact:list} impact, {symbols:sentence} may be neither opened nor closed, by a stop or target either.{exempt:sentence} A trade that does {effect:sentence}.",
  "describe.news.opened_and_closed_inside":
    "From {before:duration} before to {after:duration} after a release of {impact:list} impact, {symbols:sentence} may not be both opened and closed.{exempt:sentence} A trade that does {effect:sentence}.",
  "describe.news.exempt":
    " Trades opened {duration:duration} or more before the release are free.",
  "example.news":
    "Example: exactly {before:duration} before the release is inside, exactly {after:duration} after it too; a second more is outside.",

  "hedging.for": " for {overlap:duration} or longer",
  "breach.hedging":
    "Trades {first:text} and {second:text} in {symbol:text} are opposite and were open together since {since:instant}.",
  "breach.hedging.for":
    "Trades {first:text} and {second:text} in {symbol:text} are opposite and were open together since {since:instant}, for at least {overlap:duration}.",
  "describe.hedging.account":
    "Opposite trades in the same symbol may not be open on this account together{overlap:sentence}. The newer one {effect:sentence}.",
  "describe.hedging.trader":
    "A trade may not be open{overlap:sentence} while another account of the same trader holds the opposite one in the same symbol. It {effect:sentence}.",
  "example.hedging":
    "Example: a sell of EURUSD while a buy of EURUSD is open is a hedge, whatever the lots; one of GBPUSD is none.",

  "breach.open_risk.account":
    "At {at:instant} all open trades together would lose {total:money} at their stops, which is more than {limit:money}; {unknown:count|trade|trades} of unknown risk not counted.",
  "breach.open_risk.symbol":
    "At {at:instant} the open trades of one symbol would lose {total:money} at their stops, which is more than {limit:money}; {unknown:count|trade|trades} of unknown risk not counted.",
  "room.open_risk.account":
    "All open trades together would lose {total:money} at their stops; {limit:money} is allowed, {unknown:count|trade|trades} of unknown risk not counted.",
  "room.open_risk.symbol":
    "The open trades of one symbol would lose {total:money} at their stops; {limit:money} is allowed, {unknown:count|trade|trades} of unknown risk not counted.",
  "describe.open_risk.account":
    "At their stops, all open trades together may lose at most {allowance:sentence}. Trades whose risk is not known are listed, not counted. More {effect:sentence}.",
  "describe.open_risk.symbol":
    "At their stops, the open trades of one symbol may lose at most {allowance:sentence}. Trades whose risk is not known are listed, not counted. More {effect:sentence}.",
  "example.open_risk":
    "Example: a risk of {limit:money} is fine, {over:money} is too much.",

  "compare.at_or_below": "at or below",
  "compare.below": "below",
  "winners.ignored": "losing ones only",
  "winners.counted": "winners and losers added up",
  "touch.loss.reaching": "Reaching that",
  "touch.loss.over": "Losing more",
  "group.all": "all positions",
  "group.trade": "trade {trade:text}",
  "group.symbol": "{symbol:text}",
  "group.buy": "{symbol:text} buy",
  "group.sell": "{symbol:text} sell",
  "breach.group_loss":
    "The open result of {group:sentence} was {total:money} at {at:instant}, {comparison:sentence} the limit of {limit:money}.",
  "room.group_loss":
    "The worst group, {group:sentence}, stands at {total:money}; the limit is {limit:money}.",
  "room.group_loss.none": "Nothing is open; the limit is {limit:money}.",
  "describe.group_loss.symbol":
    "The open trades of one symbol, {winners:sentence}, may lose up to {allowance:sentence} at a time. {touch:sentence} {effect:sentence}.",
  "describe.group_loss.symbol_and_side":
    "The open trades of one symbol and direction, {winners:sentence}, may lose up to {allowance:sentence} at a time. {touch:sentence} {effect:sentence}.",
  "describe.group_loss.all":
    "All open trades, {winners:sentence}, may lose up to {allowance:sentence} at a time. {touch:sentence} {effect:sentence}.",
  "example.group_loss":
    "Example: {ok:money} is fine, {breach:money} is a breach.",
} as const
