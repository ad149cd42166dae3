import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** What Medusa knows of a payment intent, by the session it was opened for. */
export interface FoundPayment {
  session_id: string
  payment_collection_id: string
  payment_id: string | null
  is_captured: boolean
  cart_id: string | null
  order_ids: string[]
}

/** Null where no payment session has this id: the intent belongs to somebody else. */
export async function findPayment(
  knex: Knex | Knex.Transaction,
  sessionId: string | undefined
): Promise<FoundPayment | null> {
  if (!sessionId) {
    return null
  }
  const { rows } = await knex.raw<{ rows: FoundPayment[] }>(
    `select session.id as session_id, session.payment_collection_id,
            payment.id as payment_id, payment.captured_at is not null as is_captured,
            pay.cart_id,
            array(select link.order_id from order_payment_collection link
                   where link.payment_collection_id = session.payment_collection_id
                     and link.deleted_at is null
                  union
                  select link.order_id from order_cart link
                   where link.cart_id = pay.cart_id and link.deleted_at is null) as order_ids
       from payment_session session
       left join payment on payment.payment_session_id = session.id
        and payment.deleted_at is null
       left join cart_payment_collection pay
         on pay.payment_collection_id = session.payment_collection_id
        and pay.deleted_at is null
      where session.id = ?`,
    [sessionId]
  )
  return rows[0] ?? null
}
