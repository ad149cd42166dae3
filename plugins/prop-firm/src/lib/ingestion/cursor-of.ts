import type { Cursor } from "../../modules/evaluation/journal/cursor"
import { CursorWriter } from "../../modules/evaluation/journal/cursor-writer"
import type { DecodedBatch } from "./decode-batch"

const writer = new CursorWriter()

/** The cursor a batch was answered with: its own highest numbers, but for those that were beyond them. */
export function cursorOf(
  { count, loginAt, seqs }: DecodedBatch,
  ahead: Record<string, number> = {}
): Cursor {
  const highest = new Map<string, number>()
  for (let row = 0; row < count; row++) {
    const login = loginAt(row)
    const seq = seqs[row] ?? 0
    highest.set(login, Math.max(seq, highest.get(login) ?? seq))
  }
  writer.begin()
  highest.forEach((seq, login) => writer.addText(login, ahead[login] ?? seq))
  return writer.end()
}
