import type { Accounts } from "../memory/accounts"
import type { Batch } from "../memory/batch"
import { EXTRA, EXTRA_STRIDE } from "../memory/extra"
import type { Cursor } from "./cursor"
import { CursorWriter } from "./cursor-writer"
import type { FromPlatform, KeptResult } from "./submission"

const writer = new CursorWriter()

/**
 * The highest numbers known of a batch's logins, once its events are evaluated;
 * those beyond the batch's own numbers are told apart.
 */
export function tellCursor(
  accounts: Accounts,
  batch: Batch,
  submission: FromPlatform
): { cursor: Cursor } & Pick<KeptResult, "ahead"> {
  const ahead: Record<string, number> = {}
  const mark = accounts.nextMark()
  const { marks, extra } = accounts
  const { account, seq, count } = batch
  let isBeyond = false
  writer.begin()
  for (let row = 0; row < count; row++) {
    const index = account[row] ?? 0
    const last = extra[index * EXTRA_STRIDE + EXTRA.lastSeq] ?? 0
    if (marks[index] === mark) {
      continue
    }
    if (seq[row] !== last) {
      isBeyond = true
      continue
    }
    marks[index] = mark
    addLogin(submission, row, last)
  }
  // A login whose own numbers are all behind, or came before its last one.
  for (let row = 0; isBeyond && row < count; row++) {
    const index = account[row] ?? 0
    if (marks[index] !== mark) {
      marks[index] = mark
      const last = extra[index * EXTRA_STRIDE + EXTRA.lastSeq] ?? 0
      addLogin(submission, row, last)
      ahead[accounts.held[index]?.login ?? ""] = last
    }
  }
  return { cursor: writer.end(), ahead }
}

function addLogin(submission: FromPlatform, row: number, last: number): void {
  if (submission.kind === "wire") {
    writer.addText(submission.items[row]?.login ?? "", last)
  } else {
    const { bytes, from, to } = submission.columns.logins
    writer.addBytes(bytes, from[row] ?? 0, to[row] ?? 0, last)
  }
}
