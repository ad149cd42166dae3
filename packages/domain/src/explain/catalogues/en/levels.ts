/** The sentences of the loss and profit levels in English. A gap is `{name:type}`. */
export const levelsEn = {
  "reference.opening": "the opening balance of {amount:money}",
  "reference.balance_at_reset":
    "the balance of {amount:money} at the daily reset of {at:instant}",
  "reference.equity_at_reset":
    "the equity of {amount:money} at the daily reset of {at:instant}",
  "reference.higher_at_reset":
    "the higher of balance and equity at the daily reset of {at:instant}, {amount:money},",
  "reference.initial_balance": "the initial balance of {amount:money}",
  "reference.day_peak_equity": "the day's highest equity of {amount:money}",
  "reference.trails.none": "the opening balance of {amount:money}",
  "reference.trails.end_of_day_balance":
    "the highest end-of-day balance of {amount:money}",
  "reference.trails.end_of_day_equity":
    "the highest end-of-day equity of {amount:money}",
  "reference.trails.closed_balance": "the highest balance of {amount:money}",
  "reference.trails.equity": "the highest equity of {amount:money}",
  "reference.with_flows":
    "{reference:sentence} with {flows:money} of payouts and adjustments since",

  "allowance.amount": "{amount:money}",
  "allowance.percent_initial":
    "{percent:number} % of the initial balance, {amount:money}",
  "allowance.percent_reference": "{percent:number} % of that, {amount:money}",

  "formed.floor": "{reference:sentence} less {allowance:sentence}",
  "formed.ceiling": "{reference:sentence} plus {allowance:sentence}",
  "formed.locked": "locked there since its trigger, and no longer trailing",
  "formed.never_falls": "it never falls below what it once was",
  "formed.unknown":
    "unknown until the next daily reset, because the snapshot at the last one is missing",

  "measured.equity": "Equity",
  "measured.balance": "The balance",
  "measured.lower": "The lower of balance and equity",
  "compare.floor.below":
    "below the floor of {level:money} (touching it would be fine)",
  "compare.floor.touching":
    "at or below the floor of {level:money} (touching it is a breach)",
  "compare.ceiling.below":
    "above the ceiling of {level:money} (touching it would be fine)",
  "compare.ceiling.touching":
    "at or above the ceiling of {level:money} (touching it is a breach)",

  "breach.floor":
    "{what:sentence} was {measured:money} at {at:instant}, {comparison:sentence}: {formed:sentence}; {beyond:money} is missing.",
  "breach.ceiling":
    "{what:sentence} was {measured:money} at {at:instant}, {comparison:sentence}: {formed:sentence}; {beyond:money} is too much.",

  "room.floor":
    "The floor is {level:money}: {formed:sentence}; {left:sentence}.",
  "room.floor.unknown": "The floor is {formed:sentence}.",
  "room.ceiling":
    "The ceiling is {level:money}: {formed:sentence}; {left:sentence}.",
  "room.ceiling.unknown": "The ceiling is {formed:sentence}.",
  "room.left": "{amount:money} is left",
  "room.beyond": "passed by {amount:money}",

  "touch.below": "falling below",
  "touch.touching": "reaching",
  "touch.above": "rising above",

  "describe.allowance.amount": "{amount:money}",
  "describe.allowance.percent_initial":
    "{percent:number} % of the initial balance ({amount:money})",
  "describe.allowance.percent_reference": "{percent:number} %",
  "describe.reference.balance_at_reset": "the balance at the daily reset",
  "describe.reference.equity_at_reset": "the equity at the daily reset",
  "describe.reference.higher_at_reset":
    "the higher of balance and equity at the daily reset",
  "describe.reference.initial_balance": "the initial balance",
  "describe.reference.day_peak_equity": "the highest equity of the day",
  "describe.measured.equity": "Equity, open trades included,",
  "describe.measured.balance": "The balance, closed trades only,",
  "describe.measured.lower": "The lower of balance and equity",
  "describe.daily_loss":
    "Each day's floor is {allowance:sentence} under {reference:sentence}. {measured:sentence} is tested all day: {touch:sentence} the floor {effect:sentence}.",
  "describe.daily_profit_cap":
    "Each day's ceiling is {allowance:sentence} over {reference:sentence}. {measured:sentence} is tested all day: {touch:sentence} the ceiling {effect:sentence}.",
  "describe.overall_loss.none":
    "The overall floor is {allowance:sentence} under the opening balance and does not move. {measured:sentence} is tested at all times: {touch:sentence} the floor {effect:sentence}.{lock:sentence}{payout:sentence}",
  "describe.overall_loss.end_of_day_balance":
    "The overall floor is {allowance:sentence} under the highest balance at the end of any day. It moves up at the daily reset only and never down. {measured:sentence} is tested at all times: {touch:sentence} the floor {effect:sentence}.{lock:sentence}{payout:sentence}",
  "describe.overall_loss.end_of_day_equity":
    "The overall floor is {allowance:sentence} under the highest equity at the end of any day. It moves up at the daily reset only and never down. {measured:sentence} is tested at all times: {touch:sentence} the floor {effect:sentence}.{lock:sentence}{payout:sentence}",
  "describe.overall_loss.closed_balance":
    "The overall floor is {allowance:sentence} under the highest balance. It moves up at once with closed profit and never down. {measured:sentence} is tested at all times: {touch:sentence} the floor {effect:sentence}.{lock:sentence}{payout:sentence}",
  "describe.overall_loss.equity":
    "The overall floor is {allowance:sentence} under the highest equity. It moves up at once, with open profit too, and never down. {measured:sentence} is tested at all times: {touch:sentence} the floor {effect:sentence}.{lock:sentence}{payout:sentence}",
  "describe.lock": " It locks at {level:money} {when:sentence}.",
  "describe.lock.floor_reached": "when it gets there",
  "describe.lock.profit": "when profit reaches {amount:money}",
  "describe.lock.payout": "at the first payout",
  "describe.join.or": "{left:sentence} or {right:sentence}",
  "describe.on_payout.reduce_high_water_mark":
    " A payout lowers the high-water mark by its amount.",
  "describe.on_payout.reset":
    " A payout sets the floor back to where it was at the start.",

  "example.daily_loss":
    "Example: with {reference:money} at the reset, the floor of the day is {floor:money}; {ok:money} is fine, {breach:money} is a breach.",
  "example.daily_profit_cap":
    "Example: with {reference:money} at the reset, the ceiling of the day is {floor:money}; {ok:money} is fine, {breach:money} is a breach.",
  "example.overall_loss.fixed":
    "Example: the floor is {floor:money}; {ok:money} is fine, {breach:money} is a breach.",
  "example.overall_loss.trailing":
    "Example: at the start the floor is {start:money}; once the mark is {mark:money}, it is {floor:money}, and {breach:money} is a breach.",
} as const
