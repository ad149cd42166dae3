import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Free challenges a trader took through the checkout, by program. */
export async function freeTaken(
  knex: Knex | Knex.Transaction,
  customerId: string,
  withinDays: number | null
): Promise<Map<string, number>> {
  const rows = await knex("prop_challenge_grant")
    .where({ customer_id: customerId, kind: "free_order" })
    .modify((query) => {
      if (withinDays !== null) {
        void query.whereRaw("created_at > now() - make_interval(days => ?)", [
          withinDays,
        ])
      }
    })
    .groupBy("program_id")
    .select<{ program_id: string; count: string }[]>(
      "program_id",
      knex.raw("count(*) as count")
    )
  return new Map(rows.map((row) => [row.program_id, Number(row.count)]))
}
