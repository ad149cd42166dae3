import { isAffiliateCode } from "@highwater/domain"
import { MedusaError } from "@medusajs/framework/utils"
import type { CheckoutCart } from "./checkout-cart"

/**
 * Who recommended the firm is named by `metadata.affiliate_code` of the cart, which Medusa
 * copies to the order. Anything else in its place is refused, so that whatever reads orders
 * later can rely on it. Nobody has to name one.
 *
 * @throws MedusaError `invalid_data` that names the field.
 */
export function validateAffiliateCode({ metadata }: CheckoutCart): void {
  const code = metadata?.affiliate_code ?? null
  if (code !== null && !isAffiliateCode(code)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "metadata.affiliate_code: 2 to 40 letters, digits, hyphens and underscores."
    )
  }
}
