import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Accounts } from "../memory/accounts"

type Row = { login: string; part: number }

/**
 * The partitions of logins, also of those another process evaluates: what is in
 * memory, and beside it what was asked of the database once. A login's partition
 * never changes.
 */
export class PartDirectory {
  private readonly learned = new Map<string, Map<string, number>>()

  constructor(
    private readonly knex: Knex,
    private readonly accounts: Accounts
  ) {}

  partOf(connectionId: string, login: string): number | undefined {
    const index = this.accounts.indexOfLogin(connectionId, login)
    return index === undefined
      ? this.learned.get(connectionId)?.get(login)
      : this.accounts.held[index]?.part
  }

  /** Learns where logins are. @returns those that are not under evaluation */
  async learn(
    connectionId: string,
    logins: Iterable<string>
  ): Promise<string[]> {
    const asked = new Set<string>()
    for (const login of logins) {
      if (this.partOf(connectionId, login) === undefined) {
        asked.add(login)
      }
    }
    if (asked.size === 0) {
      return []
    }
    const rows = await this.knex("prop_account_state")
      .where("connection_id", connectionId)
      .whereRaw("login = any(?)", [[...asked]])
      .select<Row[]>("login", "part")
    const known = this.learned.get(connectionId) ?? new Map<string, number>()
    this.learned.set(connectionId, known)
    for (const { login, part } of rows) {
      known.set(login, part)
      asked.delete(login)
    }
    return [...asked]
  }
}
