import type { Memory } from "../memory/memory"
import { resolveSubmission } from "./resolve-submission"
import { isFromPlatform } from "./submission"
import type { Submission } from "./submission"
import { UnknownLogins } from "./unknown-logins"
import type { Waiting } from "./waiting"

/**
 * Finds the accounts of a group and reads those that are not in memory. Answers
 * the group without the batches that name logins nobody knows: they are turned
 * away.
 */
export async function findAccounts(
  memory: Memory,
  group: readonly Waiting[]
): Promise<Waiting[]> {
  const unread = new Map<string, Set<string>>()
  for (const waiting of group) {
    resolve(memory, waiting)
    const { submission } = waiting
    if (isFromPlatform(submission) && waiting.resolved) {
      const { connectionId } = submission
      const wanted = unread.get(connectionId) ?? new Set<string>()
      const logins = unknownOf(waiting)
      logins.forEach((login) => wanted.add(login))
      if (logins.length > 0) {
        unread.set(connectionId, wanted)
      }
    }
  }
  const { partitions } = memory
  for (const [connectionId, logins] of unread) {
    await partitions.find({ connectionId, logins: [...logins] })
  }
  const ids = unreadIds(memory, group)
  if (ids.length > 0) {
    await partitions.find({ ids })
  }
  return unread.size + ids.length === 0
    ? [...group]
    : withKnownLogins(memory, group)
}

/** Reading one partition may have made memory forget others. */
function withKnownLogins(memory: Memory, group: readonly Waiting[]): Waiting[] {
  return group.filter((waiting) => {
    waiting.resolved = null
    resolve(memory, waiting)
    const unknown = unknownOf(waiting)
    if (unknown.length === 0) {
      return true
    }
    waiting.reject(new UnknownLogins(unknown))
    return false
  })
}

function resolve({ accounts }: Memory, waiting: Waiting): void {
  const { submission, resolved } = waiting
  const isCurrent =
    resolved?.generation === accounts.generation &&
    resolved.unknown.length === 0
  if (isFromPlatform(submission) && !isCurrent) {
    waiting.resolved = resolveSubmission(accounts, submission)
  }
}

function unknownOf({ submission, resolved }: Waiting): string[] {
  return (resolved?.unknown ?? []).map((row) => loginAt(submission, row))
}

function loginAt(submission: Submission, row: number): string {
  switch (submission.kind) {
    case "wire":
      return submission.items[row]?.login ?? ""
    case "columns":
      return submission.columns.logins.text(row)
    default:
      return ""
  }
}

function unreadIds({ accounts }: Memory, group: readonly Waiting[]): string[] {
  const ids = group.flatMap(({ submission }) =>
    submission.kind === "own"
      ? [submission.challengeAccountId]
      : submission.kind === "due"
        ? submission.accounts
        : []
  )
  return [...new Set(ids)].filter((id) => accounts.indexOf(id) === undefined)
}
