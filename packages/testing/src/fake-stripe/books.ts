import { idOf } from "./id-of"
import type Stripe from "stripe"
import { newId, nowSeconds } from "./new-id"
import { StripeRefusal } from "./stripe-refusal"

/** Which request an event came from. */
export interface Cause {
  id: string | null
  idempotency_key: string | null
}

type EventType = Stripe.Event["type"]

export const API_VERSION = "2025-09-30.clover"

/** Everything the fake knows; its own counters are the truth tests compare with. */
export class StripeBooks {
  readonly intents = new Map<string, Stripe.PaymentIntent>()
  readonly charges = new Map<string, Stripe.Charge>()
  readonly refunds = new Map<string, Stripe.Refund>()
  readonly disputes = new Map<string, Stripe.Dispute>()
  readonly customers = new Map<string, Stripe.Customer>()
  readonly paymentMethods = new Map<string, Stripe.PaymentMethod>()
  readonly setupIntents = new Map<string, Stripe.SetupIntent>()
  readonly events = new Map<string, Stripe.Event>()
  /** The test card a payment method stands for. */
  readonly cardOf = new Map<string, string>()
  cause: Cause = { id: null, idempotency_key: null }

  constructor(private readonly onEvent: (event: Stripe.Event) => void) {}

  /** Records that something happened, and sends it out. */
  emit(type: EventType, object: object, previous_attributes?: object): void {
    const event = {
      id: newId("evt"),
      object: "event",
      api_version: API_VERSION,
      created: nowSeconds(),
      data: {
        object: structuredClone(object),
        ...(previous_attributes ? { previous_attributes } : {}),
      },
      livemode: false,
      pending_webhooks: 1,
      request: { ...this.cause },
      type,
    } as Stripe.Event
    this.events.set(event.id, event)
    this.onEvent(event)
  }

  intent(id: string): Stripe.PaymentIntent {
    return this.intents.get(id) ?? StripeRefusal.unknown("payment_intent", id)
  }

  charge(id: string): Stripe.Charge {
    return this.charges.get(id) ?? StripeRefusal.unknown("charge", id)
  }

  /** The charge an intent's newest try made. */
  chargeOf(intent: Stripe.PaymentIntent): Stripe.Charge {
    return this.charge(idOf(intent.latest_charge))
  }

  /** Any object by its id, for `expand`. */
  find(id: string): object | undefined {
    return [
      this.intents,
      this.charges,
      this.refunds,
      this.disputes,
      this.customers,
      this.paymentMethods,
      this.setupIntents,
    ]
      .map((books) => books.get(id))
      .find((found) => found !== undefined)
  }
}
