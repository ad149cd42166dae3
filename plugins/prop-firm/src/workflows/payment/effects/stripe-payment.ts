import { pgConnection } from "../../../lib/pg-connection"
import { majorAmount } from "../../../lib/stripe/major-amount"
import { requireStripe } from "../../../lib/stripe/require-stripe"
import { finishEvent } from "../../../modules/exchange/finish-event"
import { raiseTask } from "../../../modules/support/raise-task"
import type { EffectHandler } from "../../exchange/effect-handler"
import { payloadOf } from "../../exchange/payload-of"
import { settleIntent } from "../settle-intent"
import { STRIPE } from "../take-stripe-event"
import { StripePayload } from "./stripe-payload"

/**
 * Something happened to a payment intent. Stripe is asked what it is now, so that
 * events may come late, twice and in any order. Safe to repeat.
 */
export const stripePayment: EffectHandler = async (container, effect) => {
  const { event_id, subject } = payloadOf(StripePayload, effect)
  const knex = pgConnection(container)
  const intent = await requireStripe().paymentIntents.retrieve(subject)
  const found = await settleIntent(container, intent)
  const [orderId] = found?.order_ids ?? []
  const sum = `${majorAmount(intent.amount_received || intent.amount, intent.currency)} ${intent.currency.toUpperCase()}`
  if (found && intent.status === "succeeded" && !orderId) {
    await raiseTask(knex, {
      kind: "payment.without_order",
      title: "Money was taken and no order came of it",
      detail: `${sum} were paid for a cart that could not be completed. Look whether Medusa refunded it; if not, refund it or sell again.`,
      reference: { type: "payment_session", id: found.session_id },
      dedupe_key: `payment.without_order:${found.session_id}`,
    })
  }
  if (found && orderId && !found.is_captured && intent.status === "canceled") {
    await raiseTask(knex, {
      kind: "order.payment_cancelled",
      title: "The payment of an order was cancelled",
      detail: `${sum} will not be paid. Ask the buyer to pay again, or cancel the order.`,
      reference: { type: "order", id: orderId },
      dedupe_key: `order.payment_cancelled:${orderId}`,
    })
  }
  await finishEvent(knex, STRIPE, event_id)
}
