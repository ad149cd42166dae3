import { partOf } from "../engine/part-of"
import type { FromPlatform, Submission } from "../journal/submission"
import { groupOf } from "./groups"
import type { PartDirectory } from "./part-directory"
import { countOf, loginAt } from "./split"

/** Where the events of a submission belong: the group of each, and all of them. */
export type Plan = { ways: Int32Array; groups: Set<number> }

/** Events that may contradict what is known: a request with them is taken whole or not at all. */
const REFUSABLE = new Set([
  "trade_opened",
  "trade_modified",
  "trade_closed",
  "reversal",
])

/** Whether pieces of a request can be committed apart: none of them can be refused. */
export const isSplittable = (submission: FromPlatform): boolean =>
  submission.kind === "columns" ||
  submission.items.every(({ event }) => !REFUSABLE.has(event.type))

/** Whether it does no harm when it is evaluated twice: numbered, or only right at its instant. */
export const isRepeatable = (submission: Submission): boolean =>
  submission.kind !== "own" ||
  submission.events.every(({ id }) => id !== undefined)

export async function planOf(
  directory: PartDirectory,
  submission: Submission
): Promise<Plan> {
  if (submission.kind === "own" || submission.kind === "due") {
    const id =
      submission.kind === "own"
        ? submission.challengeAccountId
        : (submission.accounts[0] ?? "")
    const group = groupOf(partOf(id))
    return { ways: Int32Array.of(group), groups: new Set([group]) }
  }
  const first = plan(directory, submission)
  if (!first.groups.has(UNKNOWN)) {
    return first
  }
  const { connectionId } = submission
  const logins = new Set<string>()
  first.ways.forEach((way, row) => {
    if (way === UNKNOWN) {
      logins.add(loginAt(submission, row))
    }
  })
  await directory.learn(connectionId, logins)
  return plan(directory, submission)
}

/** Of a login that is not under evaluation: whoever evaluates it says so. */
export const UNKNOWN = -1

function plan(directory: PartDirectory, submission: FromPlatform): Plan {
  const { connectionId } = submission
  const ways = new Int32Array(countOf(submission))
  const groups = new Set<number>()
  for (let row = 0; row < ways.length; row++) {
    const part = directory.partOf(connectionId, loginAt(submission, row))
    const way = part === undefined ? UNKNOWN : groupOf(part)
    ways[row] = way
    groups.add(way)
  }
  return { ways, groups }
}
