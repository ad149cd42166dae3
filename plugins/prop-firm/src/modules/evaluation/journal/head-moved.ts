/** SQLSTATE with which the database refuses a commit to a head that has moved. */
const HEAD_MOVED = "HW001"

/** Another writer moved a partition: what is in memory is not the truth. */
export class HeadMoved extends Error {
  readonly code = HEAD_MOVED

  constructor(parts: readonly number[]) {
    super(`Another process committed to partitions ${parts.join(", ")}.`)
  }
}

/** Whether this process, or the database, has noticed that a head moved. */
export const isHeadMoved = (error: unknown): boolean =>
  (error as { code?: string }).code === HEAD_MOVED
