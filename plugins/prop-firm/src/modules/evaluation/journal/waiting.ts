import type { Resolved } from "./resolve-submission"
import type { Submission, SubmissionResult } from "./submission"

/** A submission in the queue, and whom to tell what becomes of it. */
export type Waiting = {
  submission: Submission
  size: number
  /** Its accounts in memory, once they were looked up. */
  resolved: Resolved | null
  resolve: (result: SubmissionResult) => void
  reject: (reason: unknown) => void
}

/** Events of a submission. */
export function sizeOf(submission: Submission): number {
  switch (submission.kind) {
    case "wire":
      return submission.items.length
    case "columns":
      return submission.columns.count
    case "due":
      return submission.accounts.length
    default:
      return submission.events.length
  }
}
