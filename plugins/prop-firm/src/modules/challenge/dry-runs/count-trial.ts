import type { DryRunResult, TrialOutcome } from "./dry-run"
import type { Trial } from "./try-terms"

/** One more account in the result; `after` is null where the new terms have no such size or phase. */
export function countTrial(
  result: DryRunResult,
  before: Trial,
  after: Trial | null
): DryRunResult {
  const outcome: TrialOutcome = after?.outcome ?? "not_comparable"
  const row = result.outcomes[before.outcome] ?? {}
  const { ended_by } = result
  return {
    outcomes: {
      ...result.outcomes,
      [before.outcome]: { ...row, [outcome]: (row[outcome] ?? 0) + 1 },
    },
    ended_by: after?.ended_by
      ? { ...ended_by, [after.ended_by]: (ended_by[after.ended_by] ?? 0) + 1 }
      : ended_by,
    payouts: {
      made: result.payouts.made + (after?.payouts.made ?? 0),
      refused: result.payouts.refused + (after?.payouts.refused ?? 0),
    },
    eligible: {
      before: result.eligible.before + (before.eligible ? 1 : 0),
      after: result.eligible.after + (after?.eligible ? 1 : 0),
    },
  }
}
