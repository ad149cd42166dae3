import type { Reach } from "../engine/compiled-rule"
import { isFlat } from "../engine/is-flat"
import type { Program } from "../engine/program"
import type { RuleState, State } from "../engine/state"
import { type Guards, NEVER, SLOT } from "./slots"
import { leastFrom } from "./whole-units"

/** Whether only equity being the balance tells that no position is open. */
const flatByEquity = ({ tradesSeen, positions }: State): boolean =>
  !tradesSeen && positions === null

/** Whether an objective cannot be met by equity updates within the day. */
const isOutOfReach = (
  { rules }: Program,
  index: number,
  state: State
): boolean => {
  const rule = state.rules[index]
  const objective = rules[index]?.objective
  if (!rule || !objective) return true
  const { reach } = objective
  if (!reach) return !objective.met(rule, state)
  return reach.flat && !flatByEquity(state) && !isFlat(state)
}

const guardReach = (
  reach: Reach<RuleState>,
  rule: RuleState,
  state: State,
  unit: bigint,
  slots: Guards,
  first: number
): void => {
  const slot =
    first +
    (reach.measured === "balance" ? SLOT.targetBalance : SLOT.targetEquity)
  const least = leastFrom(reach.least(rule, state), unit)
  slots[slot] = Math.max(slots[slot] ?? 0, least)
  if (reach.flat && flatByEquity(state)) slots[first + SLOT.flat] = 1
}

/** Writes the amounts at which all objectives that count would be met; none where that cannot be, or has been before. */
export const writeObjectiveGuards = (
  program: Program,
  unit: bigint,
  state: State,
  slots: Guards,
  first: number
): void => {
  const { counting, rules } = program
  const never =
    counting.length === 0 ||
    state.outcome !== "open" ||
    counting.some((index) => isOutOfReach(program, index, state))
  slots[first + SLOT.targetBalance] = never ? NEVER : -NEVER
  slots[first + SLOT.targetEquity] = never ? NEVER : -NEVER
  slots[first + SLOT.flat] = 0
  if (never) return
  for (const index of counting) {
    const reach = rules[index]?.objective?.reach
    const rule = state.rules[index]
    if (reach && rule) guardReach(reach, rule, state, unit, slots, first)
  }
}
