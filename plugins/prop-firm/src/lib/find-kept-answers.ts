import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { KeptAnswer } from "../modules/evaluation/journal/kept-answer"

type Kept = Pick<KeptAnswer, "key" | "digest" | "answer">

/** The answers that commits have kept under these keys. */
export async function findKeptAnswers(
  knex: Knex,
  source: string,
  keys: string[]
): Promise<Map<string, Kept>> {
  const rows = await knex("prop_inbox")
    .where({ source, status: "done" })
    .whereRaw("key = any(?)", [keys])
    .select<Kept[]>("key", "digest", "answer")
  return new Map(rows.map((row) => [row.key, row]))
}
