import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sumRefunds } from "./sum-refunds"

/** Takes a refund out of Medusa's books that did not go through at the provider. */
export async function unbookRefund(
  trx: Knex.Transaction,
  refundId: string
): Promise<void> {
  const rows = await trx("refund")
    .where({ id: refundId })
    .update({ deleted_at: trx.fn.now(), updated_at: trx.fn.now() })
    .returning<{ payment_id: string }[]>("payment_id")
  for (const { payment_id } of rows) {
    await sumRefunds(trx, payment_id)
  }
}
