import type { Cursor } from "./cursor"
import { CursorWriter } from "./cursor-writer"
import type { KeptResult, SubmissionResult } from "./submission"

/** Login and number of each event of a batch, in the order of the batch. */
export type NumberedLogins = {
  count: number
  loginAt: (row: number) => string
  seqAt: (row: number) => number
}

const writer = new CursorWriter()

/** The answer a batch was given, of what was kept of it and the batch itself. */
export function resultOfKept(
  batch: NumberedLogins,
  { ahead, ...rest }: KeptResult
): SubmissionResult {
  return { ...rest, cursor: cursorOf(batch, ahead) }
}

/** What is kept of an answer: of its cursor only what is beyond the batch's own numbers. */
export function keptOf(
  batch: NumberedLogins,
  { cursor, ...rest }: SubmissionResult
): KeptResult {
  const told = cursor.toJSON()
  const ahead: Record<string, number> = {}
  for (const [login, seq] of highestOf(batch)) {
    const last = told[login]
    if (last !== undefined && last !== seq) {
      ahead[login] = last
    }
  }
  return { ...rest, ahead }
}

function cursorOf(
  batch: NumberedLogins,
  ahead: Record<string, number>
): Cursor {
  writer.begin()
  highestOf(batch).forEach((seq, login) =>
    writer.addText(login, ahead[login] ?? seq)
  )
  return writer.end()
}

function highestOf({ count, loginAt, seqAt }: NumberedLogins) {
  const highest = new Map<string, number>()
  for (let row = 0; row < count; row++) {
    const login = loginAt(row)
    const seq = seqAt(row)
    highest.set(login, Math.max(seq, highest.get(login) ?? seq))
  }
  return highest
}
