import type { MedusaContainer } from "@medusajs/framework/types"
import { validateAddOns } from "./add-ons/validate-add-ons"
import type { CheckoutCart } from "./checkout-cart"
import { pgConnection } from "./pg-connection"
import { validateAffiliateCode } from "./validate-affiliate-code"
import { validateFreeChallenges } from "./validate-free-challenges"
import { validateOffers } from "./validate-offers"
import { validateTermsPinned } from "./validate-terms-pinned"
import { wasOrdered } from "./was-ordered"

/**
 * Handler for the `validate` hook of Medusa's `completeCartWorkflow`; a hook takes one
 * handler only, so the deployment attaches it. Holds the cart that the order is made of to
 * what the firm sells: terms, add-ons, offers, what is free. A cart that became an order
 * already is left alone.
 *
 * @param cart As the hook is given it.
 * @throws MedusaError `not_allowed` or `invalid_data` that says what the buyer has to do.
 */
export async function validateCheckout(
  container: MedusaContainer,
  cart: CheckoutCart
): Promise<void> {
  if (await wasOrdered(pgConnection(container), cart.id)) {
    return
  }
  validateAffiliateCode(cart)
  // They read at the same time; of several refusals the buyer is told the first.
  const answers = await Promise.allSettled([
    validateTermsPinned(container, cart),
    validateAddOns(container, cart),
    validateOffers(container, { cart }),
    validateFreeChallenges(container, cart),
  ])
  for (const answer of answers) {
    if (answer.status === "rejected") {
      throw answer.reason
    }
  }
}
