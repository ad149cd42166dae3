import { createRequire } from "node:module"
/* eslint-disable @medusajs/import-from-framework-not-internal -- the provider's class is exported nowhere else */
import StripeProviderService from "@medusajs/payment-stripe/dist/services/stripe-provider"
import type { StripeOptions } from "@medusajs/payment-stripe/dist/types"
/* eslint-enable @medusajs/import-from-framework-not-internal */

type ClientClass = new (
  key: string,
  config: { host: string; port: string; protocol: string }
) => StripeElsewhere["stripe_"]

/** The client Medusa's provider itself uses, not a newer one beside it. */
const { Stripe } = createRequire(require.resolve("@medusajs/payment-stripe"))(
  "stripe"
) as { Stripe: ClientClass }

/** Medusa's own Stripe provider, whose client talks to the address in `apiBase`. */
export class StripeElsewhere extends StripeProviderService {
  constructor(
    cradle: Record<string, unknown>,
    options: StripeOptions & { apiBase: string }
  ) {
    super(cradle, options)
    const { hostname, port, protocol } = new URL(options.apiBase)
    this.stripe_ = new Stripe(options.apiKey, {
      host: hostname,
      port,
      protocol: protocol.replace(":", ""),
    })
  }
}
