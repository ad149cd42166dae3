import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { OutboxEntry } from "../../lib/enqueue-outbox"

/** How many of each are looked at in one run; the next minute goes on. */
const MOST = 200

/**
 * What a crash in the middle of a payment left behind, as effects that put it
 * right: an order whose payment was never authorised (the order is written before
 * the provider is asked), and a capture that was written down without the
 * provider's answer. Younger than three minutes they may still be under way.
 */
export async function healPayments(knex: Knex): Promise<OutboxEntry[]> {
  return [
    ...(await lostAuthorisations(knex)),
    ...(await unconfirmedCaptures(knex)),
  ]
}

async function lostAuthorisations(knex: Knex): Promise<OutboxEntry[]> {
  const { rows } = await knex.raw<{ rows: { id: string }[] }>(
    `select session.id
       from payment_session session
       join order_payment_collection link
         on link.payment_collection_id = session.payment_collection_id
       join "order" on "order".id = link.order_id
      where session.status = 'pending' and session.deleted_at is null
        and link.deleted_at is null and "order".canceled_at is null
        and "order".created_at < now() - interval '3 minutes'
        and "order".created_at > now() - interval '35 days'
        and not exists (select 1 from payment
          where payment.payment_collection_id = session.payment_collection_id
            and payment.deleted_at is null)
        and not exists (select 1 from prop_outbox o
          where o.key = 'authorise:' || session.id)
      limit ?`,
    [MOST]
  )
  return rows.map(({ id }) => ({
    topic: "payment.authorise",
    key: `authorise:${id}`,
    payload: { payment_session_id: id },
  }))
}

async function unconfirmedCaptures(knex: Knex): Promise<OutboxEntry[]> {
  const { rows } = await knex.raw<{
    rows: { id: string; capture_id: string; amount: string }[]
  }>(
    `select payment.id, max(capture.id) as capture_id,
            (array_agg(capture.amount order by capture.id desc))[1] as amount
       from payment
       join capture on capture.payment_id = payment.id
      where payment.captured_at is null and payment.canceled_at is null
        and payment.deleted_at is null and capture.deleted_at is null
      group by payment.id
     having sum(capture.amount) >= payment.amount
        and max(capture.created_at) < now() - interval '3 minutes'
        and not exists (select 1 from prop_outbox o
          where o.key = 'recapture:' || max(capture.id))
      limit ?`,
    [MOST]
  )
  return rows.map(({ id, capture_id, amount }) => ({
    topic: "payment.recapture",
    key: `recapture:${capture_id}`,
    payload: { payment_id: id, capture_id, amount },
  }))
}
