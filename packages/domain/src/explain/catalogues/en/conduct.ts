/** The sentences of the rules of conduct in English. */
export const conductEn = {
  "room.offences":
    "Broken {violations:count|time|times} so far; {current:count|open trade offends|open trades offend}.",
  "weekday.mon": "Mon",
  "weekday.tue": "Tue",
  "weekday.wed": "Wed",
  "weekday.thu": "Thu",
  "weekday.fri": "Fri",
  "weekday.sat": "Sat",
  "weekday.sun": "Sun",

  "unit.calendar_days": "of 24 hours",
  "unit.trading_days": "of trading (Monday to Friday)",
  "from.account_created": "the account's first event",
  "from.first_trade": "the first trade",
  "breach.max_duration":
    "More than {days:count|day|days} {unit:sentence} have passed since {from:sentence} at {since:instant}, holds left out.",
  "room.days_used":
    "{current:count} of {limit:count|full day|full days} {unit:sentence} have passed.",
  "describe.max_duration":
    "The phase may last {days:count|day|days} {unit:sentence} from {from:sentence}. Time on hold does not count. Running out of it {effect:sentence}.",
  "example.max_duration.calendar":
    "Example: {days:count|day|days} after the start, at the same minute, is still in time; a second later is not.",
  "example.max_duration.trading":
    "Example: the day of the start is the first; when Monday to Friday day number {days:count} has ended, the next one is too late.",

  "activity.trade_opened": "trade opened",
  "activity.trade_closed": "trade closed",
  "breach.inactivity":
    "There was no {activity:sentence} for more than {days:count|day|days} of 24 hours since {since:instant}, holds left out.",
  "room.inactivity":
    "{current:count|full day|full days} without a {activity:sentence}; {limit:count|is|are} allowed.",
  "describe.inactivity":
    "At most {days:count|day|days} of 24 hours may pass without a {activity:sentence}. Time on hold does not count. Longer inactivity {effect:sentence}.",
  "example.inactivity":
    "Example: after exactly {days:count|day|days} a trade is still in time; a second later is not.",

  "breach.max_open_positions":
    "{open:count|position was|positions were} open at {at:instant}; {limit:count|is|are} allowed at a time.",
  "room.open_positions":
    "{current:count|position is|positions are} open; {limit:count|is|are} allowed.",
  "describe.max_open_positions":
    "At most {limit:count|position|positions} may be open at a time. One more {effect:sentence}.",
  "example.max_open_positions":
    "Example: with {limit:count} open, the next one opened is number {over:count} and too many.",

  "breach.max_trades_per_day":
    "Trade {trade:text}, opened at {at:instant}, was number {number:count} of the rule day {day:date}; {limit:count|is|are} allowed.",
  "room.trades_today":
    "{current:count|trade was|trades were} opened today; {limit:count|is|are} allowed.",
  "describe.max_trades_per_day":
    "At most {limit:count|trade|trades} may be opened between two daily resets. One more {effect:sentence}.",
  "example.max_trades_per_day":
    "Example: trade number {over:count} of a day is too many, whether the others are closed or not.",

  "per.order": "in one order",
  "per.symbol": "open in one symbol",
  "per.account": "open at a time",
  "breach.max_volume":
    "Trade {trade:text} of {lots:number} lots of {symbol:text}, opened at {at:instant}, made {volume:number} lots {per:sentence}; {limit:number} are allowed.",
  "room.max_volume":
    "{volume:number} lots are {per:sentence}; {limit:number} are allowed.",
  "describe.max_volume":
    "At most {limit:number} lots may be {per:sentence}. More {effect:sentence}.",
  "describe.max_volume.tiers":
    "How many lots may be {per:sentence} depends on the profit at the last daily reset: {steps:list}. More {effect:sentence}.",
  "describe.max_volume.step": "{lots:number} from {profit:money}",
  "example.max_volume":
    "Example: {limit:number} lots are fine, {over:number} are too many.",
  "example.max_volume.tiers":
    "Example: with a profit of {profit:money} at the reset, {lots:number} are allowed; at the start it is {start:number}.",

  "symbols.many": "the {count:count|symbol|symbols} listed",
  "symbols.listed": "{symbols:list}",
  "breach.allowed_symbols":
    "Trade {trade:text}, opened at {at:instant}, is in {symbol:text}; allowed: {symbols:sentence}.",
  "describe.allowed_symbols":
    "Only {symbols:sentence} may be traded. Opening another symbol {effect:sentence}.",

  "breach.allowed_hours":
    "Trade {trade:text} was opened at {at:instant}; allowed are {from:text} to {to:text}, both included, in {zone:text} on {weekdays:list}.",
  "describe.allowed_hours":
    "Trades may be opened from {from:text} to {to:text} in {zone:text} on {weekdays:list}; closing is free. Opening outside these hours {effect:sentence}.",
  "example.allowed_hours":
    "Example: at {to:text}:00 exactly a trade may still be opened, a second later it may not.",

  "breach.flat_by.open":
    "The account had to be flat by {at:instant}, and this was still open after it: {trades:list}.",
  "breach.flat_by.opened":
    "Trade {trades:list} was opened at {opened:instant}, after {at:instant}, by which the account had to be flat until the daily reset.",
  "describe.flat_by":
    "No position may be open after {time:text} in {zone:text} on {weekdays:list}, nor be opened between then and the daily reset. One that is {effect:sentence}.",
  "example.flat_by":
    "Example: closed at {time:text}:00 exactly is in time; a second later is not.",

  "breach.stop_loss_required":
    "Trade {trade:text} had no stop loss since {since:instant}, longer than {within:duration}; that makes {without:count} of {trades:count|trade|trades}, and {tolerance:number} % are tolerated.",
  "describe.stop_loss_required":
    "Every trade needs a stop loss within {within:duration} of its opening, and again of its removal. A trade longer without one {effect:sentence}.",
  "describe.stop_loss_required.tolerance":
    "Trades need a stop loss within {within:duration} of their opening, and again of its removal. More than {tolerance:number} % of trades without one {effect:sentence}.",
  "example.stop_loss_required":
    "Example: a stop set {within:duration} after the opening is in time, and so is a trade closed without one before that.",

  "breach.min_trade_duration.each":
    "Trade {trade:text}, open from {opened:instant} to {closed:instant}, was held for {held:duration}, which is less than {duration:duration}.",
  "breach.min_trade_duration.share_of_trades":
    "With trade {trade:text}, held for {held:duration}, {share:number} % of all closed trades were shorter than {duration:duration}; {limit:number} % are allowed.",
  "breach.min_trade_duration.share_of_profit":
    "With trade {trade:text}, held for {held:duration}, {share:number} % of the profit of all winning trades came from ones shorter than {duration:duration}; {limit:number} % are allowed.",
  "room.min_trade_duration.share_of_trades":
    "{share:number} % of the closed trades were shorter than {duration:duration}; {limit:number} % are allowed.",
  "room.min_trade_duration.share_of_profit":
    "{share:number} % of the winning trades' profit came from ones shorter than {duration:duration}; {limit:number} % are allowed.",
  "describe.min_trade_duration.each":
    "Every trade must be held for at least {duration:duration}. A shorter one {effect:sentence}.",
  "describe.min_trade_duration.share_of_trades":
    "At most {limit:number} % of closed trades may be shorter than {duration:duration}. More {effect:sentence}.",
  "describe.min_trade_duration.share_of_profit":
    "At most {limit:number} % of the profit of winning trades may come from ones shorter than {duration:duration}. More {effect:sentence}.",
  "example.min_trade_duration":
    "Example: a trade held for exactly {duration:duration} is long enough.",
} as const
