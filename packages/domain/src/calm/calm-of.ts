import { isPlain } from "../compact/is-plain"
import { writeLevelGuards } from "../compact/level-guards"
import { writeObjectiveGuards } from "../compact/objective-guards"
import { quietEnd } from "../compact/quiet-end"
import { NEVER, SLOT } from "../compact/slots"
import { mostUnderCeiling, wholeUnits } from "../compact/whole-units"
import type { Program } from "../engine/program"
import type { State } from "../engine/state"
import { type Calm, CALM_SIZE, MARK } from "./calm"

/** Over these amounts a level would follow: the highest of the day, and what marks have seen. */
const writeMarks = (program: Program, state: State, guards: number[]): void => {
  let high = state.day ? state.day.peak + state.day.shift : 0n
  let balance: bigint | null = null
  for (const index of program.levels) {
    const trail = program.rules[index]?.level?.trail
    const rule = state.rules[index]
    if (!trail || !rule || trail.follows === "day_peak") continue
    const mark = trail.mark(rule, state)
    if (mark === null) continue
    if (trail.follows === "high") high = mark < high ? mark : high
    else if (balance === null || mark < balance) balance = mark
  }
  const { minorUnit } = program
  guards[MARK.high] = mostUnderCeiling(high, minorUnit, false)
  guards[MARK.balance] =
    balance === null ? NEVER : mostUnderCeiling(balance, minorUnit, false)
}

/** What keeps a state calm; null where any equity update may do more, or its balance is no whole number of minor units. */
export const calmOf = (program: Program, state: State): Calm | null => {
  if (!isPlain(program, state)) return null
  const units = wholeUnits(state.balance, program.minorUnit)
  const until = quietEnd(program, state)
  if (units === null || until <= (state.lastAt ?? 0)) return null
  const guards = new Array<number>(CALM_SIZE).fill(NEVER)
  guards[SLOT.until] = until
  guards[SLOT.balance] = units
  writeLevelGuards(program, program.minorUnit, state, guards, 0)
  writeObjectiveGuards(program, program.minorUnit, state, guards, 0)
  writeMarks(program, state, guards)
  return guards
}
