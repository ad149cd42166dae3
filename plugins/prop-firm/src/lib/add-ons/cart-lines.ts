import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** A cart as far as challenges and their add-ons need it. */
export interface CartLines {
  id: string
  currency_code: string
  items: {
    id: string
    title: string
    product_title: string | null
    product_handle: string | null
    product_type: string | null
    variant_id: string | null
    quantity: BigNumberInput
    unit_price: BigNumberInput
    is_tax_inclusive: boolean
    is_discountable: boolean
    metadata: Record<string, unknown> | null
  }[]
}

export type CartLine = CartLines["items"][number]

/** The type that the line of an add-on bears; a shopper cannot change it. */
export const ADD_ON_LINE = "challenge_add_on"

/** Reads the lines of a cart; undefined where there is no such cart. */
export async function readCartLines(
  container: MedusaContainer,
  id: string
): Promise<CartLines | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: ["id", "currency_code", "items.*"],
    filters: { id },
  })
  const [cart] = data as unknown[] as CartLines[]
  return cart
}
