/** What decisions and effects are called in English. */
export const outcomesEn = {
  "breach.opened_while_locked":
    "Trade {trade:text} was opened at {at:instant} while trading was locked by {rule:text} until {until:instant}.",
  "quality.stale": "stale",
  "quality.gap": "gap",
  "quality.suspect": "suspect",
  "undetermined.feed":
    "{finding:sentence} The price feed was marked {quality:sentence}, so a person decides.",
  "undetermined.low_and_high":
    "{finding:sentence} Whether this happened before or after the highest equity of the same update is not known, so a person decides.",
  "undetermined.reset_between":
    "{finding:sentence} Whether this happened before or after the daily reset is not known, so a person decides.",
  "undetermined.passed":
    "All objectives were met at {at:instant}, while the price feed was marked {quality:sentence}, so a person decides.",

  "effect.fail": "ends the account",
  "effect.lock_until_reset": "stops trading until the next daily reset",
  "effect.warn": "is recorded as a warning",
  "effect.void_profit": "makes the profit not count",
  "effect.deny_payout": "stops payouts",
  "effect.ladder":
    "{effect:sentence} the first {times:count|time|times}, then {then:sentence}",

  "decision.refused":
    "The event of {at:instant} contradicts what is known and changed nothing.",
  "decision.duplicate":
    "The event of {at:instant} was known already and changed nothing.",
  "decision.passed": "All objectives are met.",
  "decision.expired": "The account has expired.",
  "decision.breached": "The account is breached.",
  "decision.locked": "Trading is locked until {until:instant}.",
  "decision.undetermined": "The outcome is open, and a person decides.",
  "decision.nothing_limits": "No limit applies.",
  "decision.nearest": "Closest to its end is {rule:text}. {room:sentence}",
} as const
