import type { EventOf } from "../events/event-schema"
import { parseMoney } from "../money/parse-money"
import { activeProgram } from "./active-program"
import type { Program } from "./program"
import type { Run } from "./run"
import type { State } from "./state"

/** The state that rules of the new terms start from: marks begin at the new opening balance. */
const carried = (program: Program, draft: State): State["rules"] => {
  const kept = new Map(
    program.terms.rules.map((rule, index) => [
      `${rule.kind} ${rule.id}`,
      { terms: rule, state: draft.rules[index] },
    ])
  )
  return activeProgram(program, draft).rules.map((rule) => {
    const old = kept.get(`${rule.terms.kind} ${rule.terms.id}`)
    const fresh = rule.start(draft)
    if (!old?.state) return fresh
    const state = { ...fresh, ...old.state }
    rule.onTermsChanged?.(state, draft, old.terms)
    return state
  })
}

/** New terms for a running account: rules with the same id and kind keep marks, counts and locks. */
export const applyTermsChanged = (
  run: Run,
  event: EventOf<"terms_changed">
): void => {
  const { draft, program } = run
  const { terms } = event
  const before = program.terms
  draft.terms = terms
  // Scaling may have moved the size: only a change of the document moves it again.
  if (terms.initialBalance !== before.initialBalance) {
    draft.initial = parseMoney(terms.initialBalance)
  }
  const openingBefore = before.openingBalance ?? before.initialBalance
  const openingNow = terms.openingBalance ?? terms.initialBalance
  if (openingNow !== openingBefore) draft.opening = parseMoney(openingNow)
  draft.rules = carried(program, draft)
  run.program = activeProgram(program, draft)
  const { day } = draft
  if (day) {
    const { end } = run.program.calendar.dayAt(run.at)
    draft.day = { ...day, end }
  }
}
