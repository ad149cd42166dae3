import type { EvaluatedAccount } from "../engine/evaluated-account"
import type { LoadedAccount } from "./load-accounts"

const MOST_ACCOUNTS = 50_000

const loginKey = (connectionId: string, login: string) =>
  `${connectionId} ${login}`

/**
 * Account states in memory, with the head each partition is presumed to stand
 * at. It may always be wrong: the commit compares the heads, and a partition
 * whose head moved elsewhere is dropped and read again.
 */
export class AccountCache {
  private readonly byId = new Map<string, EvaluatedAccount>()
  private readonly idByLogin = new Map<string, string>()
  private readonly heads = new Map<number, bigint>()

  get(id: string): EvaluatedAccount | undefined {
    return this.byId.get(id)
  }

  getByLogin(connectionId: string, login: string) {
    const id = this.idByLogin.get(loginKey(connectionId, login))
    return id === undefined ? undefined : this.byId.get(id)
  }

  /** The head the part's accounts were read at or committed to. */
  head(part: number): bigint {
    return this.heads.get(part) ?? 0n
  }

  /** Takes in what was read; a head that moved drops what was known before. */
  addLoaded(loaded: LoadedAccount[]): void {
    if (this.byId.size + loaded.length > MOST_ACCOUNTS) {
      this.clear()
    }
    for (const { account, head } of loaded) {
      if (this.heads.get(account.part) !== head) {
        this.drop([account.part])
        this.heads.set(account.part, head)
      }
      this.put(account)
    }
  }

  /** Takes in what was committed. */
  commit(accounts: Iterable<EvaluatedAccount>, heads: Map<number, bigint>) {
    for (const account of accounts) {
      this.put(account)
    }
    for (const [part, head] of heads) {
      this.heads.set(part, head)
    }
  }

  /** Forgets partitions whose truth is elsewhere. */
  drop(parts: Iterable<number>): void {
    const dropped = new Set(parts)
    for (const account of this.byId.values()) {
      if (dropped.has(account.part)) {
        this.byId.delete(account.id)
        this.idByLogin.delete(loginKey(account.connectionId, account.login))
      }
    }
    for (const part of dropped) {
      this.heads.delete(part)
    }
  }

  clear(): void {
    this.byId.clear()
    this.idByLogin.clear()
    this.heads.clear()
  }

  private put(account: EvaluatedAccount): void {
    this.byId.set(account.id, account)
    this.idByLogin.set(
      loginKey(account.connectionId, account.login),
      account.id
    )
  }
}
