import { appended, logOf } from "../persistent/append-log"
import { noIds } from "../persistent/seen-ids"
import { parseInstant } from "../trading-day/parse-instant"
import { activeProgram } from "./active-program"
import { applyEvent, applyLateEvent } from "./apply-event"
import { copyState } from "./copy-state"
import { openFirstDay } from "./first-day"
import type { Program } from "./program"
import { restartOf } from "./reverse"
import type { Run } from "./run"
import type { AppliedEvent, State } from "./state"

/** A run that has found nothing yet. */
export const newRun = (
  program: Program,
  draft: State,
  event: AppliedEvent
): Run => ({
  program: activeProgram(program, draft),
  draft,
  base: draft,
  event,
  at: parseInstant(event.at) ?? draft.lastAt ?? 0,
  breaches: [],
  questions: [],
  found: [],
  passed: [],
  before: draft.outcome,
  late: false,
})

/** Keeps what a later reversal needs: the state before a breach and the events from it on. */
const keepCheckpoint = (run: Run, previous: State): void => {
  const { draft, event } = run
  if (run.found.length > 0) {
    draft.checkpoint = {
      before: { ...previous, ids: noIds(), history: null },
      found: run.found,
      events: logOf([event]),
      lockOnly: draft.outcome === run.before || draft.outcome === "passed",
    }
  } else if (draft.checkpoint) {
    const { checkpoint } = draft
    draft.checkpoint = {
      ...checkpoint,
      events: appended(checkpoint.events, event),
    }
  }
}

const breachKey = ({ rule, at }: { rule: string; at: string }): string =>
  `${rule} ${at}`

/** Goes back before a breach and applies the events since again, with that breach forgiven. */
const reverse = (
  program: Program,
  previous: State,
  rule: string,
  event: AppliedEvent
): Run => {
  const ids = activeProgram(program, previous).terms.rules.map((one) => one.id)
  const restart = restartOf(previous, ids, rule, event.back)
  if (!restart) return newRun(program, previous, event)
  let { state } = restart
  const replayed: Run[] = []
  for (const past of restart.events) {
    const run = advance(program, state, past)
    replayed.push(run)
    state = run.draft
  }
  const back = restart.events.length
  const last = newRun(program, { ...state }, { ...event, back })
  // Breaches that were reported before are not new.
  const known = new Set(
    replayed
      .slice(0, 1)
      .flatMap((run) => run.breaches.map(({ breach }) => breachKey(breach)))
  )
  last.breaches = replayed
    .flatMap((run) => run.breaches)
    .filter(({ breach }) => breach.effect === "fail")
    .filter(({ breach }) => !known.has(breachKey(breach)))
  return last
}

/** Applies one event that is neither a duplicate nor refused to a copy of the state. */
export const advance = (
  program: Program,
  previous: State,
  event: AppliedEvent
): Run => {
  const run =
    event.type === "reversal"
      ? reverse(program, previous, event.rule, event)
      : newRun(program, previous, event)
  const base = run.draft
  run.base = base
  run.draft = copyState(base)
  run.before = base.outcome
  openFirstDay(run.program, run.draft, run.at)
  run.late = base.lastAt !== null && run.at < base.lastAt
  if (run.late) applyLateEvent(run)
  else applyEvent(run)
  keepCheckpoint(run, base)
  return run
}
