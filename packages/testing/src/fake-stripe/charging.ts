import { idOf } from "./id-of"
import type Stripe from "stripe"
import type { StripeBooks } from "./books"
import { nowSeconds } from "./new-id"
import { newCharge } from "./objects/new-charge"
import { newDispute } from "./objects/new-dispute"
import { openDispute } from "./disputing"
import { StripeRefusal } from "./stripe-refusal"
import { behaviourOf, type TestCard } from "./test-cards"

const CONFIRMABLE = [
  "requires_payment_method",
  "requires_confirmation",
  "requires_action",
]

/** Confirms an intent with a payment method: charged, refused, or the buyer is challenged. */
export function confirmIntent(
  books: StripeBooks,
  intent: Stripe.PaymentIntent,
  paymentMethod: string
): void {
  if (!CONFIRMABLE.includes(intent.status)) {
    StripeRefusal.unexpectedState(intent, "confirmed", CONFIRMABLE.join(", "))
  }
  intent.payment_method = paymentMethod
  intent.last_payment_error = null
  const card = behaviourOf(books.cardOf.get(paymentMethod))
  if (card.challenge) {
    intent.status = "requires_action"
    intent.next_action = {
      type: "use_stripe_sdk",
      use_stripe_sdk: {},
    }
    books.emit("payment_intent.requires_action", intent)
    return
  }
  if (card.decline) {
    decline(books, intent, card.decline)
  }
  charge(books, intent, card)
}

/** The buyer has passed the challenge, or has not. */
export function authenticateIntent(
  books: StripeBooks,
  intent: Stripe.PaymentIntent,
  passed: boolean
): void {
  if (intent.status !== "requires_action") {
    StripeRefusal.unexpectedState(intent, "authenticated", "requires_action")
  }
  intent.next_action = null
  if (passed) {
    charge(books, intent, {})
    return
  }
  intent.status = "requires_payment_method"
  intent.last_payment_error = {
    code: "payment_intent_authentication_failure",
    message: "The provided PaymentMethod has failed authentication.",
    type: "invalid_request_error",
  }
  intent.payment_method = null
  books.emit("payment_intent.payment_failed", intent)
}

function decline(
  books: StripeBooks,
  intent: Stripe.PaymentIntent,
  why: NonNullable<TestCard["decline"]>
): never {
  const failed = newCharge(intent, idOf(intent.payment_method), why)
  books.charges.set(failed.id, failed)
  const payment_method = books.paymentMethods.get(failed.payment_method ?? "")
  intent.latest_charge = failed.id
  intent.status = "requires_payment_method"
  intent.last_payment_error = {
    ...why,
    charge: failed.id,
    payment_method,
    type: "card_error",
  } as Stripe.PaymentIntent.LastPaymentError
  intent.payment_method = null
  books.emit("charge.failed", failed)
  books.emit("payment_intent.payment_failed", intent)
  throw new StripeRefusal(402, {
    type: "card_error",
    ...why,
    charge: failed.id,
    payment_method,
    payment_intent: intent,
  })
}

function charge(
  books: StripeBooks,
  intent: Stripe.PaymentIntent,
  card: TestCard
): void {
  const made = newCharge(intent, idOf(intent.payment_method), null)
  books.charges.set(made.id, made)
  intent.latest_charge = made.id
  books.emit("charge.succeeded", made)
  if (made.captured) {
    intent.status = "succeeded"
    intent.amount_received = made.amount
    books.emit("payment_intent.succeeded", intent)
  } else {
    intent.status = "requires_capture"
    intent.amount_capturable = made.amount
    books.emit("payment_intent.amount_capturable_updated", intent)
  }
  if (card.dispute) {
    const { reason, inquiry } = card.dispute
    openDispute(
      books,
      newDispute(made, { amount: made.amount, reason, inquiry })
    )
  }
}

/** Takes what was authorised, or a part of it; the rest is let go. */
export function captureIntent(
  books: StripeBooks,
  intent: Stripe.PaymentIntent,
  amount = intent.amount_capturable
): void {
  if (intent.status !== "requires_capture") {
    StripeRefusal.unexpectedState(intent, "captured", "requires_capture")
  }
  if (amount > intent.amount_capturable || amount <= 0) {
    throw new StripeRefusal(400, {
      type: "invalid_request_error",
      code: "amount_too_large",
      message: `The amount (${amount}) exceeds the amount capturable (${intent.amount_capturable}).`,
      param: "amount_to_capture",
    })
  }
  const made = books.chargeOf(intent)
  Object.assign(made, {
    captured: true,
    amount_captured: amount,
    amount_refunded: made.amount - amount,
  })
  Object.assign(intent, {
    status: "succeeded",
    amount_capturable: 0,
    amount_received: amount,
  })
  books.emit("charge.captured", made)
  books.emit("payment_intent.succeeded", intent)
}

const CANCELABLE = [...CONFIRMABLE, "requires_capture", "processing"]

/** Cancels an intent; what was only authorised is let go, which Stripe books as a refund of the charge. */
export function cancelIntent(
  books: StripeBooks,
  intent: Stripe.PaymentIntent,
  reason: Stripe.PaymentIntent.CancellationReason | null
): void {
  if (!CANCELABLE.includes(intent.status)) {
    StripeRefusal.unexpectedState(intent, "canceled", CANCELABLE.join(", "))
  }
  if (intent.status === "requires_capture") {
    const held = books.chargeOf(intent)
    Object.assign(held, { refunded: true, amount_refunded: held.amount })
    books.emit("charge.refunded", held, { refunded: false })
  }
  Object.assign(intent, {
    status: "canceled",
    amount_capturable: 0,
    canceled_at: nowSeconds(),
    cancellation_reason: reason,
    next_action: null,
  })
  books.emit("payment_intent.canceled", intent)
}
