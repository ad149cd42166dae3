import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { KeyTaken } from "./key-taken"
import { isFromPlatform } from "./submission"
import type { Waiting } from "./waiting"

type Row = { source: string; key: string; digest: string; status: string }
type Keyed = { waiting: Waiting; source: string; key: string; digest: string }

/**
 * Turns away the submissions whose request key has been answered or belongs to
 * another body, and answers the others.
 */
export async function withoutTakenKeys(
  knex: Knex,
  group: readonly Waiting[]
): Promise<Waiting[]> {
  const keyed = group.flatMap((waiting): Keyed[] => {
    const { submission } = waiting
    return !isFromPlatform(submission) || !submission.request
      ? []
      : [{ waiting, source: submission.connectionId, ...submission.request }]
  })
  const rows = await knex("prop_inbox")
    .whereRaw("(source, key) in (select * from unnest(?::text[], ?::text[]))", [
      keyed.map(({ source }) => source),
      keyed.map(({ key }) => key),
    ])
    .select<Row[]>("source", "key", "digest", "status")
  const known = new Map(rows.map((row) => [`${row.source} ${row.key}`, row]))
  const taken = new Set<Waiting>()
  for (const { waiting, source, key, digest } of keyed) {
    const row = known.get(`${source} ${key}`)
    if (row && (row.status === "done" || row.digest !== digest)) {
      taken.add(waiting)
      waiting.reject(new KeyTaken(key))
    }
  }
  return group.filter((waiting) => !taken.has(waiting))
}
