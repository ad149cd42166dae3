import type { EventOf } from "../events/event-schema"
import { measuredValue } from "./measured-value"
import { ownRules } from "./own-rule"
import type { Run } from "./run"

/** Levels broken right now are forgiven down to where they are; anything worse is a new breach. */
const forgive = (run: Run): void => {
  const { draft, program } = run
  ownRules(run)
  program.rules.forEach((compiled, index) => {
    const { level } = compiled
    const rule = draft.rules[index]
    if (rule) compiled.onForgiven?.(rule, draft, program.currency)
    if (!level || !rule) return
    rule.pardon = measuredValue(level.measured, draft)
    rule.standing = false
  })
}

/** A person's decision replaces the engine's. */
export const applyVerdict = (run: Run, event: EventOf<"verdict">): void => {
  const { draft } = run
  draft.outcome = event.status === "active" ? "open" : event.status
  draft.checkpoint = null
  if (draft.day) draft.day = { ...draft.day, settled: true }
  if (event.status === "active") draft.passRefused = true
  if (event.status === "active" || event.status === "passed") forgive(run)
}
