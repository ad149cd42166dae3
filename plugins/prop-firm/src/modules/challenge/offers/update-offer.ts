import type { Offer } from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { lockProgram } from "../programs/lock-program"
import { offerOf } from "./offer-of"

export interface OfferInput extends Omit<Offer, "stock"> {
  stock: number | null
}

/** The same number goes on counting; another one counts from now. */
const stockOf = (count: number | null, before: Offer): Offer["stock"] => {
  if (count === null) {
    return null
  }
  return before.stock?.count === count
    ? before.stock
    : { count, since: new Date().toISOString() }
}

/**
 * Replaces the conditions a program is sold under.
 *
 * @returns the conditions before and after.
 * @throws MedusaError `not_found`, or `conflict` for an old revision.
 */
export async function updateOffer(
  trx: Knex.Transaction,
  input: { id: string; offer: OfferInput; revision: number }
): Promise<{ before: Offer; after: Offer }> {
  const program = await lockProgram(trx, input.id, input.revision)
  const before = offerOf(program.offer)
  const after = { ...input.offer, stock: stockOf(input.offer.stock, before) }
  await trx("prop_program")
    .where({ id: input.id })
    .update({
      offer: JSON.stringify(after),
      revision: program.revision + 1,
      updated_at: trx.fn.now(),
    })
  return { before, after }
}
