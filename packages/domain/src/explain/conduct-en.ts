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
} as const
