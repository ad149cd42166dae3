import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { sumRefunds } from "./sum-refunds"
import type { ToldRefund } from "./sync-refunds"

/**
 * Writes a refund that was made at the provider into Medusa's books. Medusa has
 * no way to do so: its own command would ask the provider for a second refund.
 */
export async function bookRefund(
  trx: Knex.Transaction,
  paymentId: string,
  { reference, amount }: ToldRefund
): Promise<string> {
  const id = generateEntityId(undefined, "ref")
  await trx("refund").insert({
    id,
    payment_id: paymentId,
    amount,
    raw_amount: JSON.stringify({ value: amount, precision: 20 }),
    note: `Refunded at the payment provider (${reference}).`,
    metadata: JSON.stringify({ provider_refund: reference }),
  })
  await sumRefunds(trx, paymentId)
  return id
}
