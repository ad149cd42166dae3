import type Stripe from "stripe"
import { closeDispute } from "../disputing"
import { pageOf } from "../page-of"
import { failRefund, refundCharge } from "../refunding"
import type { StripeCall, StripeRoute } from "../route"
import { StripeRefusal } from "../stripe-refusal"
import { behaviourOf } from "../test-cards"

function chargeFor({ books, form }: StripeCall): Stripe.Charge {
  const charge = form.text("charge")
  if (charge) {
    return books.charge(charge)
  }
  const intent = books.intent(form.needed("payment_intent"))
  if (!intent.latest_charge) {
    throw new StripeRefusal(400, {
      type: "invalid_request_error",
      message: `This PaymentIntent (${intent.id}) does not have a successful charge to refund.`,
    })
  }
  return books.chargeOf(intent)
}

function createRefund(call: StripeCall): object {
  const { books, form } = call
  const charge = chargeFor(call)
  const refund = refundCharge(books, charge, {
    amount: form.amount("amount"),
    reason: (form.text("reason") as Stripe.Refund.Reason) ?? null,
    metadata: form.metadata(),
  })
  const card = behaviourOf(books.cardOf.get(charge.payment_method ?? ""))
  if (card.refundFails) {
    setTimeout(() => failRefund(books, refund), 10)
  }
  return refund
}

const refundOf = ({ books, ids }: StripeCall): Stripe.Refund =>
  books.refunds.get(ids[0] ?? "") ??
  StripeRefusal.unknown("refund", ids[0] ?? "")

const disputeOf = ({ books, ids }: StripeCall): Stripe.Dispute =>
  books.disputes.get(ids[0] ?? "") ??
  StripeRefusal.unknown("dispute", ids[0] ?? "")

function updateDispute(call: StripeCall): object {
  const dispute = disputeOf(call)
  dispute.metadata = call.form.metadata(dispute.metadata)
  if (Object.keys(call.form.group("evidence")).length > 0) {
    Object.assign(dispute.evidence, call.form.group("evidence"))
    dispute.evidence_details.has_evidence = true
  }
  if (call.form.flag("submit")) {
    dispute.evidence_details.submission_count += 1
    dispute.status = "under_review"
  }
  call.books.emit("charge.dispute.updated", dispute)
  return dispute
}

/** `/v1/charges`, `/v1/refunds`, `/v1/disputes`, `/v1/events`. */
export const moneyBackRoutes: StripeRoute[] = [
  {
    method: "GET",
    path: "charges",
    run: ({ books, form }) =>
      pageOf(books.charges.values(), form, "/v1/charges", [
        "customer",
        "payment_intent",
      ]),
  },
  {
    method: "GET",
    path: "charges/:",
    run: ({ books, ids }) => books.charge(ids[0] ?? ""),
  },
  { method: "POST", path: "refunds", run: createRefund },
  {
    method: "GET",
    path: "refunds",
    run: ({ books, form }) =>
      pageOf(books.refunds.values(), form, "/v1/refunds", [
        "charge",
        "payment_intent",
      ]),
  },
  { method: "GET", path: "refunds/:", run: refundOf },
  {
    method: "POST",
    path: "refunds/:",
    run: (call) => {
      const refund = refundOf(call)
      refund.metadata = call.form.metadata(refund.metadata ?? {})
      call.books.emit("refund.updated", refund)
      return refund
    },
  },
  {
    method: "GET",
    path: "disputes",
    run: ({ books, form }) =>
      pageOf(books.disputes.values(), form, "/v1/disputes", [
        "charge",
        "payment_intent",
      ]),
  },
  { method: "GET", path: "disputes/:", run: disputeOf },
  { method: "POST", path: "disputes/:", run: updateDispute },
  {
    method: "POST",
    path: "disputes/:/close",
    run: (call) => {
      const dispute = disputeOf(call)
      closeDispute(call.books, dispute, "lost")
      return dispute
    },
  },
  {
    method: "GET",
    path: "events",
    run: ({ books, form }) => {
      const types = form.list("types")
      const asked = [...books.events.values()].filter(
        ({ type }) => types.length === 0 || types.includes(type)
      )
      return pageOf(asked, form, "/v1/events", ["type"])
    },
  },
  {
    method: "GET",
    path: "events/:",
    run: ({ books, ids }) =>
      books.events.get(ids[0] ?? "") ??
      StripeRefusal.unknown("event", ids[0] ?? ""),
  },
]
