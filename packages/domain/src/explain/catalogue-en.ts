import { conductEn } from "./conduct-en"
import { marketConductEn } from "./market-conduct-en"

/** Every sentence of the engine in English. Gaps are `{named}`. */
export const catalogueEn = {
  ...conductEn,
  ...marketConductEn,
  plain: "{text}",

  "reference.opening": "the opening balance of {amount}",
  "reference.balance_at_reset":
    "the balance of {amount} at the daily reset of {at}",
  "reference.equity_at_reset":
    "the equity of {amount} at the daily reset of {at}",
  "reference.higher_at_reset":
    "the higher of balance and equity at the daily reset of {at}, {amount},",
  "reference.initial_balance": "the initial balance of {amount}",
  "reference.day_peak_equity": "the day's highest equity of {amount}",
  "reference.trails.none": "the opening balance of {amount}",
  "reference.trails.end_of_day_balance":
    "the highest end-of-day balance of {amount}",
  "reference.trails.end_of_day_equity":
    "the highest end-of-day equity of {amount}",
  "reference.trails.closed_balance": "the highest balance of {amount}",
  "reference.trails.equity": "the highest equity of {amount}",
  "reference.with_flows":
    "{reference} with {flows} of payouts and adjustments since",

  "allowance.amount": "{amount}",
  "allowance.percent_initial": "{percent} % of the initial balance, {amount}",
  "allowance.percent_reference": "{percent} % of that, {amount}",

  "formed.floor": "{reference} less {allowance}",
  "formed.ceiling": "{reference} plus {allowance}",
  "formed.locked": "locked there since its trigger, and no longer trailing",
  "formed.never_falls": "it never falls below what it once was",
  "formed.unknown":
    "unknown until the next daily reset, because the snapshot at the last one is missing",

  "measured.equity": "Equity",
  "measured.balance": "The balance",
  "measured.lower": "The lower of balance and equity",
  "compare.floor.below":
    "below the floor of {level} (touching it would be fine)",
  "compare.floor.touching":
    "at or below the floor of {level} (touching it is a breach)",
  "compare.ceiling.below":
    "above the ceiling of {level} (touching it would be fine)",
  "compare.ceiling.touching":
    "at or above the ceiling of {level} (touching it is a breach)",

  "breach.level": "{what} was {measured} at {at}, {comparison}: {formed}.",
  "breach.opened_while_locked":
    "Trade {trade} was opened at {at} while trading was locked by {rule} until {until}.",
  "undetermined.feed":
    "{finding} The price feed was marked {quality}, so a person decides.",
  "undetermined.low_and_high":
    "{finding} Whether this happened before or after the highest equity of the same update is not known, so a person decides.",
  "undetermined.reset_between":
    "{finding} Whether this happened before or after the daily reset is not known, so a person decides.",
  "undetermined.passed":
    "All objectives were met at {at}, while the price feed was marked {quality}, so a person decides.",

  "room.floor": "The floor is {level}: {formed}.",
  "room.ceiling": "The ceiling is {level}: {formed}.",
  "room.profit_target":
    "{required} is required: {opening} plus {target}; now {current}.",
  "room.days": "{current} of {required} days are counted.",

  "effect.fail": "ends the account",
  "effect.lock_until_reset": "stops trading until the next daily reset",
  "effect.warn": "is recorded as a warning",
  "effect.void_profit": "makes the profit not count",
  "effect.deny_payout": "stops payouts",
  "touch.below": "falling below",
  "touch.touching": "reaching",
  "touch.above": "rising above",

  "describe.allowance.amount": "{amount}",
  "describe.allowance.percent_initial":
    "{percent} % of the initial balance ({amount})",
  "describe.allowance.percent_reference": "{percent} %",
  "describe.reference.balance_at_reset": "the balance at the daily reset",
  "describe.reference.equity_at_reset": "the equity at the daily reset",
  "describe.reference.higher_at_reset":
    "the higher of balance and equity at the daily reset",
  "describe.reference.initial_balance": "the initial balance",
  "describe.reference.day_peak_equity": "the highest equity of the day",
  "describe.measured.equity": "Equity, open trades included",
  "describe.measured.balance": "The balance, closed trades only",
  "describe.measured.lower": "The lower of balance and equity",
  "describe.daily_loss":
    "Each day's floor is {allowance} under {reference}. {measured}, is tested all day: {touch} the floor {effect}.",
  "describe.daily_profit_cap":
    "Each day's ceiling is {allowance} over {reference}. {measured}, is tested all day: {touch} the ceiling {effect}.",
  "describe.overall_loss.none":
    "The overall floor is {allowance} under the opening balance and does not move. {measured}, is tested at all times: {touch} the floor {effect}.{lock}{payout}",
  "describe.overall_loss.end_of_day_balance":
    "The overall floor is {allowance} under the highest balance at the end of any day. It moves up at the daily reset only and never down; {measured}, is tested at all times: {touch} the floor {effect}.{lock}{payout}",
  "describe.overall_loss.end_of_day_equity":
    "The overall floor is {allowance} under the highest equity at the end of any day. It moves up at the daily reset only and never down; {measured}, is tested at all times: {touch} the floor {effect}.{lock}{payout}",
  "describe.overall_loss.closed_balance":
    "The overall floor is {allowance} under the highest balance. It moves up at once with closed profit and never down; {measured}, is tested at all times: {touch} the floor {effect}.{lock}{payout}",
  "describe.overall_loss.equity":
    "The overall floor is {allowance} under the highest equity. It moves up at once, with open profit too, and never down; {measured}, is tested at all times: {touch} the floor {effect}.{lock}{payout}",
  "describe.lock": " It locks at {level} {when}.",
  "describe.lock.floor_reached": "when it gets there",
  "describe.lock.profit": "when profit reaches {amount}",
  "describe.lock.payout": "at the first payout",
  "describe.join.or": "{left} or {right}",
  "describe.on_payout.none": "",
  "describe.on_payout.reduce_high_water_mark":
    " A payout lowers the high-water mark by its amount.",
  "describe.on_payout.lock": "",
  "describe.on_payout.reset":
    " A payout sets the floor back to where it was at the start.",
  "describe.profit_target.balance":
    "Reach a balance of {required}: a profit of {target} from closed trades.{flat}",
  "describe.profit_target.equity":
    "Reach an equity of {required}: a profit of {target}, open trades included.{flat}",
  "describe.flat": " No trade may be open then.",
  "describe.min_trading_days.position_opened":
    "Trade on at least {days} days. A day counts when a position is opened on it.",
  "describe.min_trading_days.opened_and_closed":
    "Trade on at least {days} days. A day counts when a trade is both opened and closed on it.",
  "describe.min_trading_days.position_flat":
    "Trade on at least {days} days. A day counts when a position becomes flat on it.",
  "describe.min_trading_days.balance_moved":
    "Trade on at least {days} days. A day counts when its end balance is at least {amount} above or below its start.",
  "describe.min_profitable_days.close_day":
    "End at least {days} days with {amount} or more of profit from trades closed that day.{deduct}",
  "describe.min_profitable_days.open_day":
    "Have at least {days} days whose trades, by the day they were opened, made {amount} or more.{deduct}",
  "describe.min_profitable_days.equity_change":
    "Have at least {days} days on which equity rose by {amount} or more from reset to reset.",
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
    "The best {unit} must be {compare} {limit} % of all net profit. {effect}",
  "describe.consistency.others_average":
    "The average of the other winning {units} must be {compare} {limit} % of the best {unit}. {effect}",
  "describe.consistency.effect.wait": "Until then, trade on: it is no breach.",
  "describe.consistency.effect.raise_target":
    "A larger best result raises the profit target accordingly.",
  "describe.consistency.effect.exclude_excess":
    "Profit of one above that share of the target does not count towards it.",
  "describe.consistency.effect.deny_payout":
    "Payouts wait until it holds: it is no breach.",
  "room.consistency.best_share":
    "The best {unit} made {best} of {total}, which is {share} %; {compare} {limit} % is required.",
  "room.consistency.others_average":
    "The other winning results average {share} % of the best {unit}, {best}; {compare} {limit} % is required.",
  "room.consistency.none": "There is no profit in all yet, so no share.",
  "describe.window.payout_cycle": "{sentence} Counted anew after each payout.",

  "example.daily_loss":
    "Example: with {reference} at the reset, the floor of the day is {floor}; {ok} is fine, {breach} is a breach.",
  "example.daily_profit_cap":
    "Example: with {reference} at the reset, the ceiling of the day is {floor}; {ok} is fine, {breach} is a breach.",
  "example.overall_loss.fixed":
    "Example: the floor is {floor}; {ok} is fine, {breach} is a breach.",
  "example.overall_loss.trailing":
    "Example: at the start the floor is {start}; once the mark is {mark}, it is {floor}, and {breach} is a breach.",
} as const
