import type Stripe from "stripe"
import { idOf } from "../../../lib/stripe/id-of"
import { majorAmount } from "../../../lib/stripe/major-amount"
import { pgConnection } from "../../../lib/pg-connection"
import { requireStripe } from "../../../lib/stripe/require-stripe"
import { finishEvent } from "../../../modules/exchange/finish-event"
import type { EffectHandler } from "../../exchange/effect-handler"
import { payloadOf } from "../../exchange/payload-of"
import { recordDispute, type ToldDispute } from "../record-dispute"
import { settleIntent } from "../settle-intent"
import { suspendDisputed } from "../suspend-disputed"
import { STRIPE } from "../take-stripe-event"
import { StripePayload } from "./stripe-payload"

const CLOSED = ["won", "lost", "warning_closed"]

const toldOf = (dispute: Stripe.Dispute): ToldDispute => {
  const { due_by } = dispute.evidence_details
  const taken = dispute.balance_transactions.reduce(
    (sum, { amount }) => sum + amount,
    0
  )
  return {
    reference: dispute.id,
    amount: majorAmount(dispute.amount, dispute.currency),
    currency: dispute.currency,
    reason: dispute.reason,
    status: dispute.status,
    withdrawn: taken < 0,
    closed: CLOSED.includes(dispute.status),
    due_at: due_by ? new Date(due_by * 1000) : null,
    opened_at: new Date(dispute.created * 1000),
  }
}

/**
 * Something happened to a dispute: it is read from Stripe, recorded, and put
 * before a person; where the firm has set so, its challenges are suspended until
 * one decides. Safe to repeat.
 */
export const stripeDispute: EffectHandler = async (container, effect) => {
  const { event_id, subject } = payloadOf(StripePayload, effect)
  const knex = pgConnection(container)
  const stripe = requireStripe()
  const dispute = await stripe.disputes.retrieve(subject)
  const intentId = idOf(dispute.payment_intent)
  if (intentId) {
    const intent = await stripe.paymentIntents.retrieve(intentId)
    const found = await settleIntent(container, intent)
    if (found) {
      const told = toldOf(dispute)
      await knex.transaction((trx) => recordDispute(trx, found, told))
      await suspendDisputed(container, found, told)
    }
  }
  await finishEvent(knex, STRIPE, event_id)
}
