import type { Where } from "../engine/compiled-rule"
import type { State } from "../engine/state"
import type { Message } from "../explain/message"
import { moneyText } from "../explain/money-text"
import { say } from "../explain/say"
import { MONEY_ONE } from "../money/money-scale"
import { allowanceMoney } from "./allowance"
import { allowanceMessage, describeAllowance } from "./allowance-message"
import { effectPlan } from "./effect-for"
import {
  type Lock,
  lockLevel,
  type OverallState,
  triggerMoney,
} from "./overall-lock"
import type { Overall } from "./overall-marks"

/** How the floor came about. */
export const overallFormed = (
  { terms, allowance }: Overall,
  rule: OverallState,
  state: State,
  { currency }: Where
): Message => {
  if (rule.locked) return say("formed.locked")
  const money = allowanceMoney(allowance, state.initial, rule.mark)
  if (rule.mark - money !== rule.floor) return say("formed.never_falls")
  return say("formed.floor", {
    reference: say(`reference.trails.${terms.trails}`, {
      amount: moneyText(rule.mark, currency),
    }),
    allowance: allowanceMessage(allowance, money, currency),
  })
}

const triggers = (lock: Lock, state: State, currency: string): Message[] => [
  ...(lock.floorReached ? [say("describe.lock.floor_reached")] : []),
  ...lock.profits.map((one) =>
    say("describe.lock.profit", {
      amount: moneyText(triggerMoney(one, state.initial), currency),
    })
  ),
  ...(lock.onPayout ? [say("describe.lock.payout")] : []),
]

const describeLock = (
  lock: Lock | null,
  state: State,
  currency: string
): Message | string => {
  if (!lock) return ""
  const when = triggers(lock, state, currency)
  const [first, ...rest] = when
  if (!first) return ""
  return say("describe.lock", {
    level: moneyText(lockLevel(lock, state), currency),
    when: rest.reduce(
      (left, right) => say("describe.join.or", { left, right }),
      first
    ),
  })
}

/** The rule as it is promised. */
export const describeOverall = (
  { terms, allowance, lock }: Overall,
  state: State,
  currency: string
): Message => {
  const payout =
    terms.onPayout === undefined || terms.onPayout === "unchanged"
      ? "none"
      : terms.onPayout
  const money = allowanceMoney(allowance, state.initial, state.opening)
  return say(`describe.overall_loss.${terms.trails}`, {
    allowance: describeAllowance(allowance, money, currency),
    measured: say(`describe.measured.${terms.measured ?? "equity"}`),
    touch: say(
      terms.breachWhen === "at_or_below" ? "touch.touching" : "touch.below"
    ),
    effect: say(`effect.${effectPlan(terms)(1)}`),
    lock: describeLock(lock, state, currency),
    payout: say(`describe.on_payout.${payout}`),
  })
}

/** The rule in money: floors at the start and after some profit, worked out by the rule itself. */
export const overallExample = (
  overall: Overall,
  start: OverallState,
  later: OverallState,
  currency: string
): Message => {
  const touching = overall.terms.breachWhen === "at_or_below"
  const beyond = (floor: bigint) => floor - MONEY_ONE
  if (overall.terms.trails === "none") {
    return say("example.overall_loss.fixed", {
      floor: moneyText(start.floor, currency),
      ok: moneyText(touching ? start.floor + MONEY_ONE : start.floor, currency),
      breach: moneyText(touching ? start.floor : beyond(start.floor), currency),
    })
  }
  return say("example.overall_loss.trailing", {
    start: moneyText(start.floor, currency),
    mark: moneyText(later.mark, currency),
    floor: moneyText(later.floor, currency),
    breach: moneyText(touching ? later.floor : beyond(later.floor), currency),
  })
}
