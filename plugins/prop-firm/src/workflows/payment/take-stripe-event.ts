import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { enqueueOutbox } from "../../lib/enqueue-outbox"
import { faultPoint } from "../../lib/fault-point"
import { pgConnection } from "../../lib/pg-connection"
import { eventEffect } from "../../lib/stripe/event-effect"
import type { StripeEvent } from "../../lib/stripe/verify-event"
import { wakeOutbox } from "../../lib/wake-outbox"
import { takeEvent } from "../../modules/exchange/take-event"

export const STRIPE = "stripe"

/**
 * Keeps an event of Stripe's and what follows from it, in one transaction; its
 * sender may be answered then. Personal data in it is not kept: only ids.
 *
 * @returns false when the event came before.
 */
export async function takeStripeEvent(
  container: MedusaContainer,
  event: StripeEvent,
  body: Buffer | string
): Promise<boolean> {
  const effect = eventEffect(event)
  faultPoint("stripe.before_event_kept")
  const taken = await pgConnection(container).transaction(async (trx) => {
    const isNew = await takeEvent(trx, {
      source: STRIPE,
      key: event.id,
      digest: createHash("sha256").update(body).digest("hex"),
      kind: event.type,
      subject: effect?.subject ?? event.data.object.id ?? null,
      happened_at: new Date(event.created * 1000),
      done: effect === null,
    })
    if (isNew && effect) {
      await enqueueOutbox(trx, {
        topic: effect.topic,
        key: `stripe:${event.id}`,
        payload: { event_id: event.id, subject: effect.subject },
        stream: `${effect.topic}:${effect.subject}`,
      })
    }
    return isNew
  })
  faultPoint("stripe.after_event_kept")
  if (taken) {
    wakeOutbox(container)
  }
  return taken
}
