import type { BigNumberInput } from "@medusajs/framework/types"
import type { CartLine } from "./add-ons/cart-lines"

/** What the checks of a completion need of the cart that Medusa's workflow has read. */
export interface CheckoutCart {
  id: string
  currency_code: string
  metadata: Record<string, unknown> | null
  region?: { id: string } | null
  customer?: { id: string; has_account: boolean } | null
  shipping_address?: { country_code: string | null } | null
  billing_address?: { country_code: string | null } | null
  items: (CartLine & {
    product_id: string | null
    /** With discounts and taxes. */
    total: BigNumberInput
  })[]
}
