import { LoginColumn } from "../journal/login-column"
import type { Submission } from "../journal/submission"
import type { UpdateColumns } from "../journal/update-columns"

type Columns = Extract<Submission, { kind: "columns" }>

type EncodedColumns = Omit<Columns, "columns"> & {
  columns: {
    logins: readonly string[]
    scale: string
    numbers: string
  }
}

/** A submission on its way to another process, as JSON can carry it. */
export type EncodedSubmission = Exclude<Submission, Columns> | EncodedColumns

const NAMES = ["seq", "at", "balance", "equity", "low", "high"] as const

/** Columns of numbers travel as their bytes; all else as it is. */
export function encodeSubmission(submission: Submission): EncodedSubmission {
  if (submission.kind !== "columns") {
    return submission
  }
  const { count, logins, scale, ...columns } = submission.columns
  const numbers = new Float64Array(NAMES.length * count)
  NAMES.forEach((name, n) =>
    numbers.set(columns[name].subarray(0, count), n * count)
  )
  return {
    ...submission,
    columns: {
      logins: Array.from({ length: count }, (_, row) => logins.text(row)),
      scale: Buffer.from(scale.subarray(0, count)).toString("base64"),
      numbers: Buffer.from(numbers.buffer).toString("base64"),
    },
  }
}

export function decodeSubmission(encoded: EncodedSubmission): Submission {
  if (encoded.kind !== "columns") {
    return encoded
  }
  const { logins, scale, numbers } = encoded.columns
  const bytes = Buffer.from(numbers, "base64")
  // A view needs an offset that is a multiple of eight: pooled bytes are copied.
  const all = new Float64Array(new Uint8Array(bytes).buffer)
  const count = logins.length
  const column = (n: number) => all.subarray(n * count, (n + 1) * count)
  const columns: UpdateColumns = {
    count,
    logins: LoginColumn.of(logins),
    scale: new Uint8Array(Buffer.from(scale, "base64")),
    seq: column(0),
    at: column(1),
    balance: column(2),
    equity: column(3),
    low: column(4),
    high: column(5),
  }
  return { ...encoded, columns }
}
