import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ulid } from "ulid"
import type { KeptAnswer } from "../modules/evaluation/journal/kept-answer"

type Claim = Pick<KeptAnswer, "source" | "key" | "digest">

/**
 * Takes a request's key for a body before it is evaluated in several pieces.
 *
 * @returns false where it belongs to another body, or has been answered
 */
export async function claimKey(
  knex: Knex,
  { source, key, digest }: Claim
): Promise<boolean> {
  const { rows } = await knex.raw<{ rows: unknown[] }>(
    `insert into prop_inbox as i (id, source, key, digest) values (?, ?, ?, ?)
     on conflict (source, key) do update set updated_at = now()
     where i.status = 'pending' and i.digest = excluded.digest returning id`,
    [`inb_${ulid()}`, source, key, digest]
  )
  return rows.length > 0
}

/** Nothing of the request was taken: its key may be used for another body. */
export async function releaseKey(
  knex: Knex,
  { source, key, digest }: Claim
): Promise<void> {
  await knex("prop_inbox")
    .where({ source, key, digest, status: "pending" })
    .del()
}
