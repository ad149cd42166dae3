import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { OutboxEntry } from "../../lib/enqueue-outbox"

/** How many are looked at in one run; the next minute goes on. */
const MOST = 200

/**
 * Refunds that stand at the provider and whose row Medusa has taken out of its
 * books: it does so when the provider's answer was lost. They are looked at again.
 */
export async function healRefunds(knex: Knex): Promise<OutboxEntry[]> {
  const { rows } = await knex.raw<{
    rows: { reference: string; intent: string }[]
  }>(
    `select known.reference, payment.data ->> 'id' as intent
       from prop_provider_refund known
       join payment on payment.id = known.payment_id
      where known.refund_id is not null
        and payment.data ->> 'id' is not null
        and not exists (select 1 from refund
          where refund.id = known.refund_id and refund.deleted_at is null)
      limit ?`,
    [MOST]
  )
  const minute = Math.floor(Date.now() / 60_000)
  return rows.map(({ reference, intent }) => ({
    topic: "stripe.refunds",
    key: `heal:refund:${reference}:${minute}`,
    payload: { event_id: `heal:${reference}`, subject: intent },
    stream: `stripe.refunds:${intent}`,
  }))
}
