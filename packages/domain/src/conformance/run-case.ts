import { compile } from "../engine/compile"
import { start } from "../engine/start"
import { step } from "../engine/step"
import { minorUnits } from "../money/minor-units"
import type { Json } from "../json/json"
import { toJson } from "../json/to-json"
import type { ConformanceCase } from "./case-schema"
import { type Mismatch, mismatches } from "./mismatches"

/** One expectation that a step did not meet. Steps count from 1, as events do. */
export interface CaseFailure extends Mismatch {
  step: number
}

/**
 * Plays a case and answers every expectation that was not met.
 * @throws InvalidInputError for terms with a kind that this engine version does not evaluate
 */
export const runCase = ({ terms, steps }: ConformanceCase): CaseFailure[] => {
  const program = compile(terms, { lateWindow: Infinity })
  const minor = minorUnits(terms.currency)
  let state = start(program)
  return steps.flatMap(({ event, expect }, index) => {
    const next = step(program, state, event)
    state = next.state
    const actual: Json = toJson(next.decision)
    return mismatches(expect ?? {}, actual, minor).map((one) => ({
      ...one,
      step: index + 1,
    }))
  })
}
