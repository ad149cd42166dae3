import type { Problem } from "../problems/problem"
import { parseTerms } from "../terms/parse-terms"
import type { Terms } from "../terms/terms-schema"
import type { Json } from "../json/json"
import { locate, replaceAt } from "./override-path"
import { phaseDocument } from "./phase-document"
import type {
  ProgramOverride,
  ProgramPhase,
  ProgramSize,
} from "./program-schema"

/** An override with the place in the program it was written at, for messages. */
export interface PlacedOverride {
  at: string
  override: ProgramOverride
}

/** The terms of one phase for one size: overrides in order, then a check of the whole document. */
export const resolvePhase = (
  phase: ProgramPhase,
  phasePath: string,
  size: ProgramSize,
  overrides: readonly PlacedOverride[]
): { terms: Terms | null; problems: Problem[] } => {
  const base = phaseDocument(phase, size)
  const problems: Problem[] = []
  const document = overrides.reduce<Json>((current, { at, override }) => {
    const place = locate(current, override.path)
    if (place) return replaceAt(current, place, override.value)
    if (override.phase === phase.key) {
      problems.push({
        path: `${at}.path`,
        message: `"${override.path}" does not exist in phase "${phase.key}"`,
      })
    }
    return current
  }, base)
  const parsed = parseTerms(document)
  if (!parsed.ok) {
    parsed.problems.forEach((one) =>
      problems.push({
        path: `${phasePath}.terms.${one.path}`,
        message: `${one.message} (size "${size.key}")`,
      })
    )
    return { terms: null, problems }
  }
  return { terms: parsed.terms, problems }
}
