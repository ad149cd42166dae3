import type { OfferSituation } from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"

type Held = NonNullable<OfferSituation["held"]>

const ENDED = ["lost", "expired", "cancelled"]

/** What a trader has running, by program; a won challenge runs on as a funded account. */
export async function heldByTrader(
  knex: Knex | Knex.Transaction,
  customerId: string,
  programIds: string[]
): Promise<(programId: string) => Held> {
  const rows = await knex("prop_challenge")
    .where("customer_id", customerId)
    .whereIn("program_id", programIds)
    .whereNotIn("status", ENDED)
    .select<
      { program_id: string; initial_balance: string; currency: string }[]
    >("program_id", knex.raw("initial_balance::text"), "currency")
  return (programId) => {
    const own = rows.filter((row) => row.program_id === programId)
    return {
      count: own.length,
      amounts: own.map(({ initial_balance, currency }) => ({
        amount: initial_balance,
        currency,
      })),
    }
  }
}
