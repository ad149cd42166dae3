import { toJson } from "../json/to-json"
import type { Problem } from "../problems/problem"
import type { Terms } from "../terms/terms-schema"
import { overridesFor } from "./overrides-for"
import { locate } from "./override-path"
import type { ProgramDocument } from "./program-schema"
import { resolvePhase } from "./resolve-phase"

/** The terms of one phase of a program, for one size and its add-ons. */
export interface ResolvedPhase {
  key: string
  title: string
  funded: boolean
  terms: Terms
}

/** Resolves a size with add-ons, with every problem instead of an exception. */
export const tryResolveProgram = (
  program: ProgramDocument,
  sizeKey: string,
  addOnKeys: readonly string[] = []
): { phases: ResolvedPhase[]; problems: Problem[] } => {
  const size = program.sizes.find((one) => one.key === sizeKey)
  if (!size) {
    const message = `"${sizeKey}" is not a size of this program`
    return { phases: [], problems: [{ path: "sizes", message }] }
  }
  const { overrides, problems } = overridesFor(program, size, addOnKeys)
  const phases: ResolvedPhase[] = []
  program.phases.forEach((phase, index) => {
    const applied = overrides.filter(
      ({ override }) =>
        override.phase === undefined || override.phase === phase.key
    )
    const resolved = resolvePhase(phase, `phases[${index}]`, size, applied)
    problems.push(...resolved.problems)
    if (!resolved.terms) return
    phases.push({
      key: phase.key,
      title: phase.title,
      funded: phase.key === program.funded,
      terms: resolved.terms,
    })
  })
  overrides
    .filter(({ override }) => override.phase === undefined)
    .filter(({ override }) =>
      program.phases.every(
        (phase) => !locate(toJson({ ...phase.terms, ...size }), override.path)
      )
    )
    .forEach(({ at, override }) =>
      problems.push({
        path: `${at}.path`,
        message: `"${override.path}" does not exist in any phase`,
      })
    )
  return { phases, problems }
}
