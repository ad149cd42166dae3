import "server-only"
import { medusa } from "./backend"
import { settings } from "./settings"
import type { Cart, PaymentCollection } from "../medusa-types"
import type { PaymentKind } from "../payment-kind"

/** Cards through Stripe where its key is set; else Medusa's system provider, which takes no money. */
export function paymentKind(): PaymentKind {
  const { stripeKey } = settings()
  return stripeKey === null
    ? { kind: "system" }
    : { kind: "stripe", publishableKey: stripeKey }
}

/** Opens (or takes up again) the payment of a cart; answers Stripe's secret for the browser, else null. */
export async function openPayment(cart: Cart): Promise<string | null> {
  const provider =
    paymentKind().kind === "stripe" ? "pp_stripe_stripe" : "pp_system_default"
  const collectionId = cart.payment_collection?.id ?? (await collect(cart.id))
  const { payment_collection: collection } = await medusa<{
    payment_collection: PaymentCollection
  }>("POST", `/store/payment-collections/${collectionId}/payment-sessions`, {
    provider_id: provider,
  })
  const session = collection.payment_sessions?.find(
    (one) => one.provider_id === provider
  )
  const secret = session?.data.client_secret
  return typeof secret === "string" ? secret : null
}

async function collect(cartId: string): Promise<string> {
  const { payment_collection: collection } = await medusa<{
    payment_collection: PaymentCollection
  }>("POST", "/store/payment-collections", { cart_id: cartId })
  return collection.id
}
