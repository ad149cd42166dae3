import { processPaymentWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { PaymentActions } from "@medusajs/framework/utils"
import type Stripe from "stripe"
import { faultPoint } from "../../lib/fault-point"
import { pgConnection } from "../../lib/pg-connection"
import { majorAmount } from "../../lib/stripe/major-amount"
import { issueChallengesWorkflow } from "../purchase/workflows/issue-challenges"
import { findPayment, type FoundPayment } from "./find-payment"

/** What an intent's state now means to Medusa; null where nothing follows. */
const actionOf = (intent: Stripe.PaymentIntent) => {
  switch (intent.status) {
    case "succeeded":
      return PaymentActions.SUCCESSFUL
    case "requires_capture":
      return PaymentActions.AUTHORIZED
    default:
      return null
  }
}

/**
 * Brings Medusa up to what a payment intent is now: authorises and captures,
 * completes the cart of a buyer who went away, and issues what was paid for.
 * Whatever was done before is not done again.
 *
 * @returns what Medusa knows of it afterwards; null for an intent of somebody else.
 */
export async function settleIntent(
  container: MedusaContainer,
  intent: Stripe.PaymentIntent
): Promise<FoundPayment | null> {
  const knex = pgConnection(container)
  const sessionId = intent.metadata.session_id
  const before = await findPayment(knex, sessionId)
  const action = actionOf(intent)
  if (!before || !action) {
    return before
  }
  const isSettled =
    before.order_ids.length > 0 &&
    (before.is_captured ||
      (action === PaymentActions.AUTHORIZED && before.payment_id !== null))
  if (!isSettled) {
    const amount =
      action === PaymentActions.SUCCESSFUL
        ? intent.amount_received
        : intent.amount_capturable
    faultPoint("stripe.before_payment_processed")
    await processPaymentWorkflow(container).run({
      input: {
        action,
        data: {
          session_id: before.session_id,
          amount: majorAmount(amount, intent.currency),
        },
      },
    })
    faultPoint("stripe.after_payment_processed")
  }
  const after = await findPayment(knex, sessionId)
  for (const order_id of after?.order_ids ?? []) {
    await issueChallengesWorkflow(container).run({
      input: { order_id, actor: { type: "system", id: null } },
    })
  }
  return after
}
