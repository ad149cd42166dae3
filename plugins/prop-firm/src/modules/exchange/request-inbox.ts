import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** A request as its sender names it, and the digest of what it said. */
export type KeyedRequest = { source: string; key: string; digest: string }

/** What is known of a key: the body it belongs to, and the answer once there is one. */
export type KnownRequest = { digest: string; answer: object | null }

/** Rows pruned by one statement, so that none of them runs long. */
const PRUNED_AT_ONCE = 5000

/** Requests with a key, kept for as long as a sender may repeat them. */
export class RequestInbox {
  constructor(private readonly knex: Knex) {}

  /** What a key stands for, or null when it is free. */
  async find(source: string, key: string): Promise<KnownRequest | null> {
    const row = await this.knex("prop_inbox")
      .where({ source, key })
      .first<KnownRequest | undefined>("digest", "answer")
    return row ?? null
  }

  /** Forgets requests older than this. @returns how many. */
  async prune(hours: number): Promise<number> {
    let pruned = 0
    for (;;) {
      const { rowCount } = await this.knex.raw<{ rowCount: number }>(
        `delete from prop_inbox where id in (
           select id from prop_inbox
           where kind is null and created_at < now() - make_interval(hours => ?)
           order by created_at limit ?)`,
        [hours, PRUNED_AT_ONCE]
      )
      pruned += rowCount
      if (rowCount < PRUNED_AT_ONCE) {
        return pruned
      }
    }
  }
}
