import { parseMoney } from "../money/parse-money"
import { reportPayout } from "../payout/report-payout"
import { reportScaling } from "../scaling/report-scaling"
import { formatInstant } from "../trading-day/format-instant"
import type { Decision, DecisionStatus, RuleReport } from "./decision"
import type { Run } from "./run"
import type { State } from "./state"

/** The status people see: the outcome, else a lock, else what is not known. */
export const statusOf = (state: State): DecisionStatus => {
  if (state.outcome !== "open") return state.outcome
  if (state.lockedUntil !== null) return "locked"
  return state.day?.unknown && !state.day.settled ? "undetermined" : "active"
}

const reports = ({ program, draft }: Run): Record<string, RuleReport> =>
  Object.fromEntries(
    program.rules.flatMap((rule, index) => {
      const kept = draft.rules[index]
      return kept
        ? [[rule.terms.id, rule.report(kept, draft, program.currency)]]
        : []
    })
  )

/** The answer to one event. */
export const decide = (run: Run): Decision => {
  const { program, draft, event, at } = run
  const { day, lockedUntil } = draft
  const asked = event.type === "payout_quote" ? parseMoney(event.amount) : null
  const breaches = [...run.breaches].sort((a, b) => a.index - b.index)
  const open = draft.outcome === "undetermined" && run.questions.length > 0
  return {
    event: draft.events,
    at: event.at,
    day: day?.label ?? program.calendar.dayAt(at).label,
    late: run.late,
    replayDiffers: false,
    status: statusOf(draft),
    lockedUntil:
      lockedUntil === null
        ? null
        : formatInstant(lockedUntil, program.timeZone),
    rules: reports(run),
    breaches: breaches.map(({ breach }) => breach),
    payout: reportPayout(
      program,
      draft,
      Math.max(at, draft.lastAt ?? at),
      asked
    ),
    scaling: reportScaling(program, draft),
    ...(open ? { undetermined: run.questions } : {}),
  }
}
