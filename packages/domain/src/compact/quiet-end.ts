import type { Program } from "../engine/program"
import type { State } from "../engine/state"

/** The first instant at which time alone may do something: the daily reset, or what a rule of conduct waits for. */
export const quietEnd = (
  { rules, watchers }: Program,
  state: State
): number => {
  let end = state.day?.end ?? 0
  for (const index of watchers) {
    const rule = state.rules[index]
    const until = rule && rules[index]?.quietUntil?.(rule, state)
    end = Math.min(end, (until ?? -Infinity) + 1)
  }
  return end
}
