import type Stripe from "stripe"
import { cancelIntent, captureIntent, confirmIntent } from "../charging"
import { newIntent } from "../objects/new-intent"
import { pageOf } from "../page-of"
import { paymentMethodFor } from "../payment-method-for"
import type { StripeCall, StripeRoute } from "../route"
import { StripeRefusal } from "../stripe-refusal"

/** The least Stripe charges in most currencies. */
const LEAST = 50

const amountOf = ({ form }: StripeCall): number | undefined => {
  const amount = form.amount("amount")
  if (amount !== undefined && amount < LEAST) {
    throw new StripeRefusal(400, {
      type: "invalid_request_error",
      code: "amount_too_small",
      message: `Amount must be at least $0.50 usd`,
      param: "amount",
    })
  }
  return amount
}

function confirm(call: StripeCall, intent: Stripe.PaymentIntent): void {
  const given = paymentMethodFor(call)
  const method =
    given ??
    (typeof intent.payment_method === "string" ? intent.payment_method : null)
  if (!method) {
    throw new StripeRefusal(400, {
      type: "invalid_request_error",
      code: "parameter_missing",
      message:
        "You cannot confirm this PaymentIntent because it's missing a payment method.",
      payment_intent: intent,
    })
  }
  confirmIntent(call.books, intent, method)
}

function create(call: StripeCall): object {
  const { books, form } = call
  const intent = newIntent({
    amount: amountOf(call) ?? StripeRefusal.missing("amount"),
    currency: form.needed("currency").toLowerCase(),
    capture_method:
      form.text("capture_method") === "manual" ? "manual" : "automatic",
    customer: form.text("customer") ?? null,
    description: form.text("description") ?? null,
    metadata: form.metadata(),
    receipt_email: form.text("receipt_email") ?? null,
    ...(form.list("payment_method_types").length > 0
      ? { payment_method_types: form.list("payment_method_types") }
      : {}),
    automatic_payment_methods:
      form.group("automatic_payment_methods").enabled === "true"
        ? { enabled: true, allow_redirects: "always" }
        : null,
  })
  books.intents.set(intent.id, intent)
  books.emit("payment_intent.created", intent)
  if (form.flag("confirm")) {
    confirm(call, intent)
  } else {
    const method = paymentMethodFor(call)
    if (method) {
      Object.assign(intent, {
        payment_method: method,
        status: "requires_confirmation",
      })
    }
  }
  return intent
}

const OPEN = [
  "requires_payment_method",
  "requires_confirmation",
  "requires_action",
]

function update(call: StripeCall): object {
  const { books, form, ids } = call
  const intent = books.intent(ids[0] ?? "")
  const amount = amountOf(call)
  if (amount !== undefined && amount !== intent.amount) {
    if (!OPEN.includes(intent.status)) {
      StripeRefusal.unexpectedState(intent, "updated", OPEN.join(", "))
    }
    intent.amount = amount
  }
  intent.metadata = form.metadata(intent.metadata)
  intent.description = form.text("description") ?? intent.description
  intent.customer = form.text("customer") ?? intent.customer
  const method = paymentMethodFor(call)
  if (method) {
    Object.assign(intent, {
      payment_method: method,
      status: "requires_confirmation",
    })
  }
  return intent
}

/** `/v1/payment_intents`. */
export const paymentIntentRoutes: StripeRoute[] = [
  { method: "POST", path: "payment_intents", run: create },
  {
    method: "GET",
    path: "payment_intents",
    run: ({ books, form }) =>
      pageOf(books.intents.values(), form, "/v1/payment_intents", ["customer"]),
  },
  {
    method: "GET",
    path: "payment_intents/:",
    run: ({ books, ids }) => books.intent(ids[0] ?? ""),
  },
  { method: "POST", path: "payment_intents/:", run: update },
  {
    method: "POST",
    path: "payment_intents/:/confirm",
    run: (call) => {
      const intent = call.books.intent(call.ids[0] ?? "")
      confirm(call, intent)
      return intent
    },
  },
  {
    method: "POST",
    path: "payment_intents/:/capture",
    run: ({ books, ids, form }) => {
      const intent = books.intent(ids[0] ?? "")
      captureIntent(books, intent, form.amount("amount_to_capture"))
      return intent
    },
  },
  {
    method: "POST",
    path: "payment_intents/:/cancel",
    run: ({ books, ids, form }) => {
      const intent = books.intent(ids[0] ?? "")
      const reason = form.text("cancellation_reason")
      cancelIntent(
        books,
        intent,
        (reason as Stripe.PaymentIntent.CancellationReason) ?? null
      )
      return intent
    },
  },
]
