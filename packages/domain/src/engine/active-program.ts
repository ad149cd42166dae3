import type { Terms } from "../terms/terms-schema"
import { compile } from "./compile"
import type { Program } from "./program"
import type { State } from "./state"

const compiled = new WeakMap<Terms, Program>()

/** The program that holds now: the given one, or that of the last `terms_changed`. */
export const activeProgram = (program: Program, state: State): Program => {
  if (!state.terms) return program
  let changed = compiled.get(state.terms)
  if (
    changed?.lateWindow !== program.lateWindow ||
    changed.engine !== program.engine
  ) {
    const { lateWindow, engine } = program
    changed = compile(state.terms, { lateWindow, engine })
    compiled.set(state.terms, changed)
  }
  return changed
}
