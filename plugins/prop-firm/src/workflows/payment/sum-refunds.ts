import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Brings what a payment collection says was refunded up to its refunds. */
export async function sumRefunds(
  trx: Knex.Transaction,
  paymentId: string
): Promise<void> {
  await trx.raw(
    `with total as (
       select coalesce(sum(refund.amount), 0) as amount from refund
         join payment on payment.id = refund.payment_id
        where refund.deleted_at is null and payment.payment_collection_id =
          (select payment_collection_id from payment where id = :id))
     update payment_collection set refunded_amount = total.amount,
            raw_refunded_amount = jsonb_build_object(
              'value', trim_scale(total.amount)::text, 'precision', 20),
            updated_at = now()
       from total
      where payment_collection.id =
        (select payment_collection_id from payment where id = :id)`,
    { id: paymentId }
  )
}
