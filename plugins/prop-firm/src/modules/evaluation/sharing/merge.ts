import { Cursor } from "../journal/cursor"
import type {
  FromPlatform,
  NewDecision,
  SubmissionResult,
} from "../journal/submission"
import { countOf, loginAt } from "./split"

/**
 * One answer of the answers to the pieces of a request, in the order and form in
 * which one process would have given it: decisions in the order of evaluation,
 * the cursor in the order of the logins.
 */
export function merge(
  submission: FromPlatform,
  results: readonly SubmissionResult[]
): SubmissionResult {
  const cursors: Record<string, number> = Object.assign(
    {},
    ...results.map((result) => result.cursor.toJSON())
  ) as Record<string, number>
  const cursor: Record<string, number> = {}
  for (let row = 0; row < countOf(submission); row++) {
    const login = loginAt(submission, row)
    const known = cursors[login]
    if (known !== undefined) {
      cursor[login] = known
    }
  }
  return {
    accepted: sum(results.map(({ accepted }) => accepted)),
    duplicates: sum(results.map(({ duplicates }) => duplicates)),
    decisions: inOrder(
      submission,
      results.flatMap(({ decisions }) => decisions)
    ),
    cursor: new Cursor(JSON.stringify(cursor)),
  }
}

const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0)

/** Events are evaluated as they came where that is the order of time, else by time and number. */
function inOrder(
  submission: FromPlatform,
  decisions: NewDecision[]
): NewDecision[] {
  if (decisions.length < 2) {
    return decisions
  }
  const wanted = new Set(decisions.map(keyOf))
  const places = new Map<string, { row: number; at: number; seq: number }>()
  const lastSeqs = new Map<string, number>()
  let isAscending = true
  let lastAt = -Infinity
  for (let row = 0; row < countOf(submission); row++) {
    const login = loginAt(submission, row)
    const { at, seq } = momentOf(submission, row)
    isAscending &&= at >= lastAt && seq >= (lastSeqs.get(login) ?? seq)
    lastAt = at
    lastSeqs.set(login, seq)
    const key = keyOf({ login, seq })
    if (wanted.has(key) && !places.has(key)) {
      places.set(key, { row, at, seq })
    }
  }
  const none = { row: 0, at: 0, seq: 0 }
  return [...decisions].sort((one, other) => {
    const a = places.get(keyOf(one)) ?? none
    const b = places.get(keyOf(other)) ?? none
    return isAscending
      ? a.row - b.row
      : a.at - b.at || a.seq - b.seq || a.row - b.row
  })
}

const keyOf = ({ login, seq }: { login: string; seq: number | null }) =>
  `${seq} ${login}`

function momentOf(
  submission: FromPlatform,
  row: number
): { at: number; seq: number } {
  if (submission.kind === "columns") {
    const { at, seq } = submission.columns
    return { at: at[row] ?? 0, seq: seq[row] ?? 0 }
  }
  const item = submission.items[row]
  return { at: Date.parse(item?.event.at ?? ""), seq: item?.seq ?? 0 }
}
