import { parseMoney } from "../money/parse-money"
import { reportPayout } from "../payout/report-payout"
import { reportScaling } from "../scaling/report-scaling"
import { formatInstant } from "../trading-day/format-instant"
import type { Breach, Decision, DecisionStatus, RuleReport } from "./decision"
import type { Run } from "./run"
import type { State } from "./state"

/** The status people see: the outcome, else a lock, else what is not known. */
export const statusOf = (state: State): DecisionStatus => {
  if (state.outcome !== "open") return state.outcome
  if (state.lockedUntil !== null) return "locked"
  return state.day?.unknown && !state.day.settled ? "undetermined" : "active"
}

/** What an event newly broke, in the order of the rules. */
export const breachesOf = ({ breaches }: Run): Breach[] =>
  breaches.length === 0
    ? []
    : [...breaches]
        .sort((a, b) => a.index - b.index)
        .map(({ breach }) => breach)

const reports = ({ program, draft }: Run): Record<string, RuleReport> => {
  const all: Record<string, RuleReport> = {}
  program.rules.forEach((rule, index) => {
    const kept = draft.rules[index]
    if (!kept) return
    all[rule.terms.id] = rule.report(kept, draft, program.currency)
  })
  return all
}

/** The answer to one event. */
export const decide = (run: Run): Decision => {
  const { program, draft, event, at } = run
  const { day, lockedUntil } = draft
  const asked = event.type === "payout_quote" ? parseMoney(event.amount) : null
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
    breaches: breachesOf(run),
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
