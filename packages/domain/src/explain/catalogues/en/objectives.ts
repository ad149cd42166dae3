/** The sentences of the objectives in English. */
export const objectivesEn = {
  "room.profit_target":
    "{required:money} is required: {opening:money} plus {target:money}; now {current:money}, so {missing:money} is missing.",
  "room.profit_target.met":
    "{required:money} is required: {opening:money} plus {target:money}; now {current:money}.",
  "room.days": "{current:count} of {required:count|day is|days are} counted.",

  "describe.profit_target.balance":
    "Reach a balance of {required:money}: a profit of {target:money} from closed trades.{flat:sentence}",
  "describe.profit_target.equity":
    "Reach an equity of {required:money}: a profit of {target:money}, open trades included.{flat:sentence}",
  "describe.flat": " No trade may be open then.",
  "describe.min_trading_days.position_opened":
    "Trade on at least {days:count|day|days}. A day counts when a position is opened on it.",
  "describe.min_trading_days.opened_and_closed":
    "Trade on at least {days:count|day|days}. A day counts when a trade is both opened and closed on it.",
  "describe.min_trading_days.position_flat":
    "Trade on at least {days:count|day|days}. A day counts when a position becomes flat on it.",
  "describe.min_trading_days.balance_moved":
    "Trade on at least {days:count|day|days}. A day counts when its end balance is at least {amount:money} above or below its start.",
  "describe.min_profitable_days.close_day":
    "End at least {days:count|day|days} with {amount:money} or more of profit from trades closed that day.{deduct:sentence}",
  "describe.min_profitable_days.open_day":
    "Have at least {days:count|day|days} whose trades, by the day they were opened, made {amount:money} or more.{deduct:sentence}",
  "describe.min_profitable_days.equity_change":
    "Have at least {days:count|day|days} on which equity rose by {amount:money} or more from reset to reset.",
  "describe.min_profitable_days.deduct":
    " Losses of trades still open at the reset are deducted.",

  "unit.day": "day",
  "unit.trade": "trade",
  "units.day": "days",
  "units.trade": "trades",
  "compare.share.at_most": "at most",
  "compare.share.below": "below",
  "compare.share.at_least": "at least",
  "describe.consistency.best_share":
    "The best {unit:sentence} must be {compare:sentence} {limit:number} % of all net profit. {effect:sentence}",
  "describe.consistency.others_average":
    "The average of the other winning {units:sentence} must be {compare:sentence} {limit:number} % of the best {unit:sentence}. {effect:sentence}",
  "describe.consistency.effect.wait": "Until then, trade on: it is no breach.",
  "describe.consistency.effect.raise_target":
    "A larger best result raises the profit target accordingly.",
  "describe.consistency.effect.exclude_excess":
    "Profit of one above that share of the target does not count towards it.",
  "describe.consistency.effect.deny_payout":
    "Payouts wait until it holds: it is no breach.",
  "room.consistency.best_share":
    "The best {unit:sentence} made {best:money} of {total:money}, which is {share:number} %; {compare:sentence} {limit:number} % is required.",
  "room.consistency.others_average":
    "The other winning results average {share:number} % of the best {unit:sentence}, {best:money}; {compare:sentence} {limit:number} % is required.",
  "room.consistency.none": "There is no profit in all yet, so no share.",
  "describe.window.payout_cycle":
    "{sentence:sentence} Counted anew after each payout.",

  "example.profit_target":
    "Example: {reached:money} is enough, {short:money} is not.",
  "example.min_trading_days":
    "Example: a day whose balance moved by {amount:money} counts, one with {short:money} does not.",
  "example.min_profitable_days":
    "Example: a day with {amount:money} counts, one with {short:money} does not.",
  "compare.total.at_most": "at least",
  "compare.total.below": "more than",
  "compare.total.at_least": "at most",
  "compare.amount.at_most": "at most",
  "compare.amount.below": "below",
  "compare.amount.at_least": "at least",
  "example.consistency.best_share":
    "Example: where the best {unit:sentence} made {best:money}, all profit together must be {compare:sentence} {total:money}.",
  "example.consistency.others_average":
    "Example: where the best {unit:sentence} made {best:money}, the others must average {compare:sentence} {total:money}.",
} as const
