import type { NumberedLogins } from "../../modules/evaluation/journal/kept-result"
import type { Submission } from "../../modules/evaluation/journal/submission"
import { isNdjson, MOST_ITEMS, parseBatch } from "./parse-batch"
import { scanUpdates } from "./scan/scan-updates"

/** What a batch says, ready to be submitted. */
export type DecodedBatch = NumberedLogins & {
  content:
    | Pick<Extract<Submission, { kind: "wire" }>, "kind" | "items">
    | Pick<Extract<Submission, { kind: "columns" }>, "kind" | "columns">
}

/**
 * Decodes a batch: plain equity updates into columns, everything else into
 * events. Updates that are not before `latest` are events, too: they are refused
 * item by item.
 *
 * @throws Refusal 400, 413 naming what is wrong with which item
 */
export function decodeBatch(
  body: Buffer,
  contentType: string | undefined,
  latest: number
): DecodedBatch {
  const columns = scanUpdates(body, isNdjson(contentType), MOST_ITEMS)
  if (columns && isBefore(columns.at, columns.count, latest)) {
    const content = { kind: "columns" as const, columns }
    const { count, logins, seq } = columns
    return {
      content,
      count,
      loginAt: (row) => logins.text(row),
      seqAt: (row) => seq[row] ?? 0,
    }
  }
  const items = parseBatch(body, contentType)
  return {
    content: { kind: "wire", items },
    count: items.length,
    loginAt: (row) => items[row]?.login ?? "",
    seqAt: (row) => items[row]?.seq ?? 0,
  }
}

function isBefore(at: Float64Array, count: number, latest: number): boolean {
  for (let row = 0; row < count; row++) {
    if ((at[row] ?? 0) > latest) {
      return false
    }
  }
  return true
}
