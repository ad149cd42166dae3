import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { StripeElsewhere } from "./stripe-elsewhere"

/**
 * Stripe at another address (STRIPE_API_BASE), for tests and rehearsals: Medusa's
 * provider has no option for it. Never used in production.
 */
export default ModuleProvider(Modules.PAYMENT, { services: [StripeElsewhere] })
