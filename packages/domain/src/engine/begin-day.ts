import type { Money } from "../money/money"
import type { RuleDay } from "../trading-day/rule-day"
import type { DayState } from "./state"

/** What is known when a rule day begins. */
interface Beginning {
  first: boolean
  balance: Money
  equity: Money
  unknown: boolean
}

/** A rule day at its start. Every field is named: after a spread each day would have a hidden class of its own. */
export const beginDay = (
  { start, end, label }: RuleDay,
  { first, balance, equity, unknown }: Beginning
): DayState => ({
  start,
  end,
  label,
  first,
  balance,
  equity,
  peak: equity,
  shift: 0n,
  unknown,
  settled: false,
})
