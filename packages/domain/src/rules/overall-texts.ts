import type { Where } from "../engine/compiled-rule"
import type { State } from "../engine/state"
import type { Message } from "../explain/message"
import { moneyValue } from "../explain/values/money-value"
import { say } from "../explain/say"
import { allowanceMoney } from "./allowance"
import { allowanceMessage, describeAllowance } from "./allowance-message"
import { effectMessage } from "./effect-message"
import { levelEdge } from "./level-edge"
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
      amount: moneyValue(rule.mark, currency),
    }),
    allowance: allowanceMessage(allowance, money, currency),
  })
}

const triggers = (lock: Lock, state: State, currency: string): Message[] => [
  ...(lock.floorReached ? [say("describe.lock.floor_reached")] : []),
  ...lock.profits.map((one) =>
    say("describe.lock.profit", {
      amount: moneyValue(triggerMoney(one, state.initial), currency),
    })
  ),
  ...(lock.onPayout ? [say("describe.lock.payout")] : []),
]

const describeLock = (
  lock: Lock | null,
  state: State,
  currency: string
): Message | "" => {
  if (!lock) return ""
  const when = triggers(lock, state, currency)
  const [first, ...rest] = when
  if (!first) return ""
  return say("describe.lock", {
    level: moneyValue(lockLevel(lock, state), currency),
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
  const { onPayout } = terms
  const money = allowanceMoney(allowance, state.initial, state.opening)
  return say(`describe.overall_loss.${terms.trails}`, {
    allowance: describeAllowance(allowance, money, currency),
    measured: say(`describe.measured.${terms.measured ?? "equity"}`),
    touch: say(
      terms.breachWhen === "at_or_below" ? "touch.touching" : "touch.below"
    ),
    effect: effectMessage(terms),
    lock: describeLock(lock, state, currency),
    payout:
      onPayout === "reduce_high_water_mark" || onPayout === "reset"
        ? say(`describe.on_payout.${onPayout}`)
        : "",
  })
}

/** The rule in money: floors at the start and after some profit, worked out by the rule itself. */
export const overallExample = (
  overall: Overall,
  start: OverallState,
  later: OverallState,
  currency: string
): Message => {
  const { floor } = overall.terms.trails === "none" ? start : later
  const { ok, breach } = levelEdge(floor, {
    side: "floor",
    touching: overall.terms.breachWhen === "at_or_below",
    currency,
  })
  if (overall.terms.trails === "none") {
    return say("example.overall_loss.fixed", {
      floor: moneyValue(floor, currency),
      ok: moneyValue(ok, currency),
      breach: moneyValue(breach, currency),
    })
  }
  return say("example.overall_loss.trailing", {
    start: moneyValue(start.floor, currency),
    mark: moneyValue(later.mark, currency),
    floor: moneyValue(floor, currency),
    breach: moneyValue(breach, currency),
  })
}
