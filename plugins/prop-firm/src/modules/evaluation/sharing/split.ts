import { LoginColumn } from "../journal/login-column"
import type { FromPlatform } from "../journal/submission"
import type { UpdateColumns } from "../journal/update-columns"

/** The events of one request that go the same way. */
export type Piece = { way: number; submission: FromPlatform }

/** The login of an event of a request. */
export const loginAt = (submission: FromPlatform, row: number): string =>
  submission.kind === "columns"
    ? submission.columns.logins.text(row)
    : (submission.items[row]?.login ?? "")

export const countOf = (submission: FromPlatform): number =>
  submission.kind === "columns"
    ? submission.columns.count
    : submission.items.length

/**
 * Cuts a request into pieces, each with its events in their order. The request's
 * key is not on them: an answer kept under it would be the answer of a piece.
 *
 * @param ways which way each event goes
 */
export function split(submission: FromPlatform, ways: Int32Array): Piece[] {
  const rows = new Map<number, number[]>()
  ways.forEach((way, row) => {
    const known = rows.get(way)
    if (known) {
      known.push(row)
    } else {
      rows.set(way, [row])
    }
  })
  const { connectionId, clockAt, feed } = submission
  const known = { connectionId, clockAt, ...(feed ? { feed } : {}) }
  return [...rows].map(([way, chosen]) => ({
    way,
    submission:
      submission.kind === "columns"
        ? {
            kind: "columns",
            ...known,
            columns: pick(submission.columns, chosen),
          }
        : {
            kind: "wire",
            ...known,
            items: chosen.flatMap((row) => submission.items[row] ?? []),
          },
  }))
}

function pick(columns: UpdateColumns, rows: number[]): UpdateColumns {
  const numbers = (from: Float64Array) =>
    Float64Array.from(rows, (row) => from[row] ?? 0)
  return {
    count: rows.length,
    logins: LoginColumn.of(rows.map((row) => columns.logins.text(row))),
    seq: numbers(columns.seq),
    at: numbers(columns.at),
    scale: Uint8Array.from(rows, (row) => columns.scale[row] ?? 0),
    balance: numbers(columns.balance),
    equity: numbers(columns.equity),
    low: numbers(columns.low),
    high: numbers(columns.high),
  }
}
