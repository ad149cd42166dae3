import { InvalidInputError } from "../problems/invalid-input-error"
import type { ProgramDocument } from "./program-schema"
import { type ResolvedPhase, tryResolveProgram } from "./try-resolve-program"

/**
 * The terms a buyer gets: one document per phase for a size and its add-ons.
 * @throws InvalidInputError for an unknown size or add-on, add-ons that exclude each other, an override of a missing path
 */
export const resolveProgram = (
  program: ProgramDocument,
  sizeKey: string,
  addOnKeys: readonly string[] = []
): ResolvedPhase[] => {
  const { phases, problems } = tryResolveProgram(program, sizeKey, addOnKeys)
  if (problems.length > 0) throw new InvalidInputError(problems)
  return phases
}
