import type Stripe from "stripe"

/** The body of an answer that refuses. */
export interface RefusalBody {
  type:
    | "api_error"
    | "card_error"
    | "idempotency_error"
    | "invalid_request_error"
    | "rate_limit_error"
  message: string
  code?: string
  decline_code?: string
  param?: string
  charge?: string
  payment_intent?: Stripe.PaymentIntent
  payment_method?: Stripe.PaymentMethod
}

/** Thrown by a route to be answered as Stripe answers errors. */
export class StripeRefusal extends Error {
  constructor(
    readonly status: number,
    readonly body: RefusalBody
  ) {
    super(body.message)
  }

  /** A field that must be there. */
  static missing(param: string): never {
    throw new StripeRefusal(400, {
      type: "invalid_request_error",
      code: "parameter_missing",
      message: `Missing required param: ${param}.`,
      param,
    })
  }

  /** An id that names nothing. */
  static unknown(kind: string, id: string, param = "id"): never {
    throw new StripeRefusal(404, {
      type: "invalid_request_error",
      code: "resource_missing",
      message: `No such ${kind}: '${id}'`,
      param,
    })
  }

  /** The intent is not in a state that allows what was asked. */
  static unexpectedState(
    intent: Stripe.PaymentIntent,
    verb: string,
    allowed: string
  ): never {
    throw new StripeRefusal(400, {
      type: "invalid_request_error",
      code: "payment_intent_unexpected_state",
      message: `This PaymentIntent could not be ${verb} because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be ${verb}: ${allowed}.`,
      payment_intent: intent,
    })
  }
}
