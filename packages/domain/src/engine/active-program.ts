import type { Terms } from "../terms/terms-schema"
import { compile } from "./compile"
import type { Program } from "./program"
import type { State } from "./state"

const compiled = new WeakMap<Terms, Program>()

/** The program that holds now: the given one, or that of the last `terms_changed`. */
export const activeProgram = (program: Program, state: State): Program => {
  if (!state.terms) return program
  let changed = compiled.get(state.terms)
  if (!changed || changed.lateWindow !== program.lateWindow) {
    changed = compile(state.terms, { lateWindow: program.lateWindow })
    compiled.set(state.terms, changed)
  }
  return changed
}
