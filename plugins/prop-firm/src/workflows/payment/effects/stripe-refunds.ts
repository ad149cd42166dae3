import { pgConnection } from "../../../lib/pg-connection"
import { majorAmount } from "../../../lib/stripe/major-amount"
import { requireStripe } from "../../../lib/stripe/require-stripe"
import { finishEvent } from "../../../modules/exchange/finish-event"
import { raiseTask } from "../../../modules/support/raise-task"
import type { EffectHandler } from "../../exchange/effect-handler"
import { payloadOf } from "../../exchange/payload-of"
import { reportRefunds } from "../../purchase/report-refunds"
import { addRefundTransactions } from "../add-refund-transactions"
import { settleIntent } from "../settle-intent"
import { syncRefunds, type ToldRefund } from "../sync-refunds"
import { STRIPE } from "../take-stripe-event"
import { StripePayload } from "./stripe-payload"

/**
 * Something happened to the refunds of a payment intent: all of them are read from
 * Stripe and Medusa's books made to agree. Safe to repeat.
 */
export const stripeRefunds: EffectHandler = async (container, effect) => {
  const { event_id, subject } = payloadOf(StripePayload, effect)
  const knex = pgConnection(container)
  const stripe = requireStripe()
  const intent = await stripe.paymentIntents.retrieve(subject)
  const found = await settleIntent(container, intent)
  // What was never captured was let go, not refunded.
  if (found?.payment_id && intent.amount_received > 0) {
    const told: ToldRefund[] = []
    for await (const one of stripe.refunds.list({
      payment_intent: subject,
      limit: 100,
    })) {
      told.push({
        reference: one.id,
        amount: majorAmount(one.amount, one.currency),
        currency: one.currency,
        status: one.status ?? "succeeded",
      })
    }
    const failed = await knex.transaction((trx) =>
      syncRefunds(trx, found, told.reverse())
    )
    await addRefundTransactions(container, found)
    await reportRefunds(knex)
    for (const reference of failed) {
      await raiseTask(knex, {
        kind: "order.refund_failed",
        title: "A refund did not go through",
        detail: `Refund ${reference} came back from the buyer's bank: the money is the firm's again. Refund it another way.`,
        reference: { type: "order", id: found.order_ids[0] ?? "" },
        dedupe_key: `order.refund_failed:${reference}`,
      })
    }
  }
  await finishEvent(knex, STRIPE, event_id)
}
