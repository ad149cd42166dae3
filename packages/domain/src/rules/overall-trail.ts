import type { Trail } from "../engine/compiled-rule"
import type { LevelLine } from "../engine/level-line"
import type { State } from "../engine/state"
import type { Money } from "../money/money"
import { WHOLE } from "../money/percent-of"
import {
  type Lock,
  lockLevel,
  type OverallState,
  profitEnough,
  profitLimit,
} from "./overall-lock"
import { type Overall, raiseMark } from "./overall-marks"

/** The least mark whose floor is at the lock's level or over it; null where no mark's is. */
const floorLimit = (
  { slope, offset }: LevelLine,
  lock: Lock,
  state: State
): Money | null => {
  if (!lock.floorReached || slope === 0n) return null
  const needed = (lockLevel(lock, state) - offset) * WHOLE
  const part = needed / slope
  return part * slope < needed ? part + 1n : part
}

const lower = (a: Money | null, b: Money | null): Money | null =>
  a === null ? b : b === null || a < b ? a : b

/** What an overall loss follows while a day runs; undefined where it moves at the end of the day only. */
export const overallTrail = (
  overall: Overall
): Trail<OverallState> | undefined => {
  const { terms, lock, line } = overall
  const { trails } = terms
  if (trails === "end_of_day_balance" || trails === "end_of_day_equity") {
    return undefined
  }
  // Where nothing trails, only profit may lock the floor.
  if (trails === "none" && (lock?.profits.length ?? 0) === 0) return undefined
  const trailing = trails !== "none"
  return {
    follows: trails === "equity" ? "high" : "balance",
    slope: trailing ? line(0n).slope : null,
    offset: (rule, { initial }) =>
      trailing && !rule.locked ? line(initial).offset : null,
    mark: ({ mark }) => (trailing ? mark : null),
    limit: ({ locked }, state) =>
      !lock || locked
        ? null
        : lower(
            profitLimit(lock, state),
            trailing ? floorLimit(line(state.initial), lock, state) : null
          ),
    moves: (rule, state, quantity) =>
      (trailing && quantity > rule.mark) ||
      (!rule.locked && profitEnough(lock, state, quantity)),
    raise: (rule, state, quantity) => raiseMark(overall, rule, state, quantity),
  }
}
