import { itemsOfColumns } from "./items-of-columns"
import type { Submission } from "./submission"

/** A submission that holds its events as such. */
export type EventsSubmission = Exclude<Submission, { kind: "columns" }>

/** The same submission with its columns, if it came with them, as events. */
export function eventsSubmission(submission: Submission): EventsSubmission {
  if (submission.kind !== "columns") {
    return submission
  }
  const { columns, ...rest } = submission
  return { ...rest, kind: "wire", items: itemsOfColumns(columns) }
}
