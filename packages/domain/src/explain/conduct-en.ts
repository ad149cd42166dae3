/** The sentences of the rules of conduct in English. */
export const conductEn = {
  "effect.ladder": "{effect} the first {times} times, then {then}",
  "room.offences":
    "Broken {violations} times so far; {current} of the open trades offend.",

  "unit.calendar_days": "days of 24 hours",
  "unit.trading_days": "trading days (Monday to Friday)",
  "from.account_created": "the account's first event",
  "from.first_trade": "the first trade",
  "breach.max_duration":
    "More than {days} {unit} have passed since {from} at {since}, holds left out.",
  "room.days_used": "{current} full {unit} of {limit} have passed.",
  "describe.max_duration":
    "The phase may last {days} {unit} from {from}. Time on hold does not count. Running out of it {effect}.",
  "example.max_duration.calendar":
    "Example: {days} days after the start, at the same minute, is still in time; a second later is not.",
  "example.max_duration.trading":
    "Example: the day of the start is the first; when Monday to Friday day number {days} has ended, the next one is too late.",

  "activity.trade_opened": "trade opened",
  "activity.trade_closed": "trade closed",
  "breach.inactivity":
    "There was no {activity} for more than {days} days of 24 hours since {since}, holds left out.",
  "room.inactivity":
    "{current} full days without a {activity}; {limit} are allowed.",
  "describe.inactivity":
    "At most {days} days of 24 hours may pass without a {activity}. Time on hold does not count. Longer inactivity {effect}.",
  "example.inactivity":
    "Example: after exactly {days} days a trade is still in time; a second later is not.",

  "breach.max_open_positions":
    "{open} positions were open at {at}; {limit} are allowed at a time.",
  "room.open_positions": "{current} positions are open; {limit} are allowed.",
  "describe.max_open_positions":
    "At most {limit} positions may be open at a time. One more {effect}.",
  "example.max_open_positions":
    "Example: with {limit} open, the next one opened is number {over} and too many.",

  "breach.max_trades_per_day":
    "Trade {trade}, opened at {at}, was number {number} of the rule day {day}; {limit} are allowed.",
  "room.trades_today":
    "{current} trades were opened today; {limit} are allowed.",
  "describe.max_trades_per_day":
    "At most {limit} trades may be opened between two daily resets. One more {effect}.",
  "example.max_trades_per_day":
    "Example: trade number {over} of a day is too many, whether the others are closed or not.",

  "per.order": "in one order",
  "per.symbol": "open in one symbol",
  "per.account": "open at a time",
  "breach.max_volume":
    "Trade {trade} of {lots} lots of {symbol}, opened at {at}, made {volume} lots {per}; {limit} are allowed.",
  "room.max_volume": "{volume} lots are {per}; {limit} are allowed.",
  "describe.max_volume": "At most {limit} lots may be {per}. More {effect}.",
  "describe.max_volume.tiers":
    "How many lots may be {per} depends on the profit at the last daily reset: {steps}. More {effect}.",
  "example.max_volume.tiers":
    "Example: with a profit of {profit} at the reset, {lots} are allowed; at the start it is {start}.",

  "symbols.many": "the {count} symbols listed",
  "breach.allowed_symbols":
    "Trade {trade}, opened at {at}, is in {symbol}; allowed are {symbols}.",
  "describe.allowed_symbols":
    "Only {symbols} may be traded. Opening another symbol {effect}.",

  "breach.allowed_hours":
    "Trade {trade} was opened at {at}; allowed are {from} to {to}, both included, in {zone} on {weekdays}.",
  "describe.allowed_hours":
    "Trades may be opened from {from} to {to} in {zone} on {weekdays}; closing is free. Opening outside these hours {effect}.",
  "example.allowed_hours":
    "Example: at {to}:00 exactly a trade may still be opened, a second later it may not.",

  "breach.flat_by.open":
    "The account had to be flat by {at}, and this was still open after it: {trades}.",
  "breach.flat_by.opened":
    "Trade {trades} was opened at {opened}, after {at}, by which the account had to be flat until the daily reset.",
  "describe.flat_by":
    "No position may be open after {time} in {zone} on {weekdays}, nor be opened between then and the daily reset. One that is {effect}.",
  "example.flat_by":
    "Example: closed at {time}:00 exactly is in time; a second later is not.",

  "breach.stop_loss_required":
    "Trade {trade} had no stop loss since {since}, longer than {within}; that makes {without} of {trades} trades, and {tolerance} % are tolerated.",
  "describe.stop_loss_required":
    "Every trade needs a stop loss within {within} of its opening, and again of its removal. A trade longer without one {effect}.",
  "describe.stop_loss_required.tolerance":
    "Trades need a stop loss within {within} of their opening, and again of its removal. More than {tolerance} % of trades without one {effect}.",
  "example.stop_loss_required":
    "Example: a stop set {within} after the opening is in time, and so is a trade closed without one before that.",

  "breach.min_trade_duration.each":
    "Trade {trade}, open from {opened} to {closed}, was held for {held}, which is less than {duration}.",
  "breach.min_trade_duration.share_of_trades":
    "With trade {trade}, held for {held}, {share} % of all closed trades were shorter than {duration}; {limit} % are allowed.",
  "breach.min_trade_duration.share_of_profit":
    "With trade {trade}, held for {held}, {share} % of the profit of all winning trades came from ones shorter than {duration}; {limit} % are allowed.",
  "room.min_trade_duration.share_of_trades":
    "{share} % of the closed trades were shorter than {duration}; {limit} % are allowed.",
  "room.min_trade_duration.share_of_profit":
    "{share} % of the winning trades' profit came from ones shorter than {duration}; {limit} % are allowed.",
  "describe.min_trade_duration.each":
    "Every trade must be held for at least {duration}. A shorter one {effect}.",
  "describe.min_trade_duration.share_of_trades":
    "At most {limit} % of closed trades may be shorter than {duration}. More {effect}.",
  "describe.min_trade_duration.share_of_profit":
    "At most {limit} % of the profit of winning trades may come from ones shorter than {duration}. More {effect}.",
  "example.min_trade_duration":
    "Example: a trade held for exactly {duration} is long enough.",
} as const
