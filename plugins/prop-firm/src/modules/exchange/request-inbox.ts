import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ulid } from "ulid"

/** A request as its sender names it, and the digest of what it said. */
export type KeyedRequest = { source: string; key: string; digest: string }

/** What is known of a key: the body it belongs to, and the answer once there is one. */
export type KnownRequest = { digest: string; answer: object | null }

/** Rows pruned by one statement, so that none of them runs long. */
const PRUNED_AT_ONCE = 5000

/** Requests with a key, kept for as long as a sender may repeat them. */
export class RequestInbox {
  constructor(private readonly knex: Knex) {}

  /** Takes a key for a body, unless it is taken; answers what it stands for then. */
  async claim(request: KeyedRequest): Promise<KnownRequest> {
    const { source, key, digest } = request
    for (;;) {
      const { rows } = await this.knex.raw<{ rows: unknown[] }>(
        `insert into prop_inbox (id, source, key, digest) values (?, ?, ?, ?)
         on conflict (source, key) do nothing returning id`,
        [`inb_${ulid()}`, source, key, digest]
      )
      const known =
        rows.length > 0
          ? { digest, answer: null }
          : await this.find(source, key)
      // Released between the two statements: it is free again.
      if (known) {
        return known
      }
    }
  }

  /** What a key stands for, or null when it is free. */
  async find(source: string, key: string): Promise<KnownRequest | null> {
    const row = await this.knex("prop_inbox")
      .where({ source, key })
      .first<KnownRequest | undefined>("digest", "answer")
    return row ?? null
  }

  /** Nothing of the request was taken: its key may be used for another body. */
  async release({ source, key, digest }: KeyedRequest): Promise<void> {
    await this.knex("prop_inbox")
      .where({ source, key, digest, status: "pending" })
      .del()
  }

  /** Forgets requests older than this. @returns how many. */
  async prune(hours: number): Promise<number> {
    let pruned = 0
    for (;;) {
      const { rowCount } = await this.knex.raw<{ rowCount: number }>(
        `delete from prop_inbox where id in (
           select id from prop_inbox
           where created_at < now() - make_interval(hours => ?)
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
