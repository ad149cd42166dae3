import { Cursor } from "../../modules/evaluation/journal/cursor"
import type { DecodedBatch } from "./decode-batch"

/** The cursor a batch was answered with: its own highest numbers, but for those that were beyond them. */
export function cursorOf(
  { logins, seqs }: DecodedBatch,
  ahead: Record<string, number>
): Cursor {
  const highest = new Map<string, number>()
  logins.forEach((login, row) => {
    const seq = seqs[row] ?? 0
    highest.set(login, Math.max(seq, highest.get(login) ?? seq))
  })
  const cursor = new Cursor()
  highest.forEach((seq, login) => cursor.add(login, ahead[login] ?? seq))
  return cursor
}
