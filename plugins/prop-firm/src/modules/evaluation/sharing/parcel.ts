import type { ItemProblem, SubmissionResult } from "../journal/submission"
import type { EncodedSubmission } from "./encode-submission"

/** Work for the owner of a group of partitions: one job of its queue. */
export type Parcel = {
  id: string
  /** The process that waits for the answer. */
  from: string
  submissions: EncodedSubmission[]
}

/** What became of one submission. */
export type Outcome =
  | { result: Omit<SubmissionResult, "cursor">; cursor: string }
  | { problems: ItemProblem[] }
  | { busySeconds: number }
  | { takenKey: string }
  | { failed: string }

export type ParcelAnswer = { id: string; outcomes: Outcome[] }

/** The first part of the name of everything kept in Redis. */
export const PREFIX = "highwater"
export const JOB = "evaluate"

export const queueName = (group: number) => `evaluation-${group}`
/** Where a process listens for answers. */
export const channelOf = (process: string) => `${PREFIX}:answers:${process}`
/** Where every process listens for accounts that somebody watches. */
export const WATCHED = `${PREFIX}:watched`
