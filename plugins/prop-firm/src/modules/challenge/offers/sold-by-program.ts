import type { Offer } from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Challenges issued of each program, since its stock was set where it has one. */
export async function soldByProgram(
  knex: Knex | Knex.Transaction,
  programs: { id: string; offer: Offer }[]
): Promise<Map<string, number>> {
  const sold = new Map<string, number>()
  if (programs.length === 0) {
    return sold
  }
  const rows = await knex("prop_challenge as challenge")
    .joinRaw(
      `join (values ${programs.map(() => "(?::text, ?::timestamptz)").join(", ")}) as asked (program_id, since) on asked.program_id = challenge.program_id`,
      programs.flatMap(({ id, offer }) => [id, offer.stock?.since ?? null])
    )
    .whereRaw("(asked.since is null or challenge.created_at >= asked.since)")
    .groupBy("challenge.program_id")
    .select<{ program_id: string; sold: string }[]>(
      "challenge.program_id",
      knex.raw("count(*) as sold")
    )
  for (const { program_id, sold: count } of rows) {
    sold.set(program_id, Number(count))
  }
  return sold
}
