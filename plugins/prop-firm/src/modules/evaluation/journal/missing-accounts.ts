import type { Accounts } from "../memory/accounts"
import type { AccountsWanted } from "../snapshot/partitions"
import type { Submission } from "./submission"

/** The accounts of submissions that are not in memory. */
export function missingAccounts(
  accounts: Accounts,
  submissions: readonly Submission[]
): AccountsWanted[] {
  const ids = new Set<string>()
  const logins = new Map<string, Set<string>>()
  const want = (connectionId: string, login: string) => {
    if (accounts.indexOfLogin(connectionId, login) === undefined) {
      const wanted = logins.get(connectionId) ?? new Set<string>()
      logins.set(connectionId, wanted.add(login))
    }
  }
  for (const submission of submissions) {
    if (submission.kind === "own") {
      if (accounts.indexOf(submission.challengeAccountId) === undefined) {
        ids.add(submission.challengeAccountId)
      }
    } else if (submission.kind === "wire") {
      const { connectionId, items } = submission
      items.forEach(({ login }) => want(connectionId, login))
    } else {
      const { connectionId, columns } = submission
      for (let row = 0; row < columns.count; row++) {
        want(connectionId, columns.logins[row] ?? "")
      }
    }
  }
  const wanted: AccountsWanted[] = [...logins].map(([connectionId, names]) => ({
    connectionId,
    logins: [...names],
  }))
  if (ids.size > 0) {
    wanted.push({ ids: [...ids] })
  }
  return wanted
}
