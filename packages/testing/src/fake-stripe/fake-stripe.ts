import type { Server } from "node:http"
import type Stripe from "stripe"
import { StripeBooks } from "./books"
import { authenticateIntent, confirmIntent } from "./charging"
import { closeDispute, openDispute } from "./disputing"
import { IdempotencyKeys } from "./idempotency"
import { newDispute } from "./objects/new-dispute"
import { newPaymentMethod } from "./objects/new-payment-method"
import { failRefund, refundCharge } from "./refunding"
import { Script } from "./script"
import { StripeRefusal } from "./stripe-refusal"
import { Webhooks } from "./webhooks"

/** Stripe in a test: its books, its script of mishaps, its deliveries, and its people. */
export class FakeStripe {
  readonly webhooks = new Webhooks()
  readonly books = new StripeBooks((event) => this.webhooks.take(event))
  readonly keys = new IdempotencyKeys()
  readonly script = new Script()
  /** Every request in the order of arrival. */
  readonly calls: { method: string; path: string }[] = []

  constructor(
    readonly port: number,
    private readonly server: Server
  ) {}

  get url(): string {
    return `http://127.0.0.1:${this.port}`
  }

  /** Options of the `stripe` client that lead it here. */
  get clientOptions(): { host: string; port: number; protocol: "http" } {
    return { host: "127.0.0.1", port: this.port, protocol: "http" }
  }

  /** What the buyer's browser does with the card form: pays, is refused, or is challenged. */
  pay(intentId: string, card = "pm_card_visa"): Stripe.PaymentIntent {
    const intent = this.books.intent(intentId)
    const method = newPaymentMethod()
    this.books.paymentMethods.set(method.id, method)
    this.books.cardOf.set(method.id, card)
    try {
      confirmIntent(this.books, intent, method.id)
    } catch (error) {
      if (!(error instanceof StripeRefusal)) throw error
    }
    return intent
  }

  /** The buyer answers the challenge of 3-D Secure. */
  authenticate(intentId: string, passed = true): void {
    authenticateIntent(this.books, this.books.intent(intentId), passed)
  }

  /** Staff refund in Stripe's own dashboard. */
  refund(intentId: string, amount?: number): Stripe.Refund {
    const charge = this.books.chargeOf(this.books.intent(intentId))
    return refundCharge(this.books, charge, {
      amount,
      reason: null,
      metadata: {},
    })
  }

  /** The refund comes back: the buyer's card is closed. */
  failRefund(refundId: string): void {
    const refund = this.books.refunds.get(refundId)
    if (refund) {
      failRefund(this.books, refund)
    }
  }

  /** The buyer's bank disputes a payment. */
  dispute(
    intentId: string,
    {
      amount,
      reason = "fraudulent",
      inquiry = false,
    }: {
      amount?: number
      reason?: string
      inquiry?: boolean
    } = {}
  ): Stripe.Dispute {
    const charge = this.books.chargeOf(this.books.intent(intentId))
    const dispute = newDispute(charge, {
      amount: amount ?? charge.amount_captured,
      reason,
      inquiry,
    })
    openDispute(this.books, dispute)
    return dispute
  }

  /** The bank decides. */
  decide(disputeId: string, outcome: "won" | "lost" | "warning_closed"): void {
    const dispute = this.books.disputes.get(disputeId)
    if (dispute) {
      closeDispute(this.books, dispute, outcome)
    }
  }

  async close(): Promise<void> {
    await this.webhooks.close()
    this.server.closeAllConnections()
    await new Promise((resolve) => this.server.close(resolve))
  }
}
