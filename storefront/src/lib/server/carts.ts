import "server-only"
import { medusa, refusedWith } from "./backend"
import { cartId, rememberCart } from "./session"
import type { Cart } from "../medusa-types"

/** This browser's open cart, or null: none yet, bought already, or gone. */
export async function openCart(): Promise<Cart | null> {
  const id = await cartId()
  if (id === null) {
    return null
  }
  try {
    const { cart } = await medusa<{ cart: Cart }>(
      "GET",
      `/store/carts/${id}?fields=+items.total`
    )
    return cart.completed_at === null || cart.completed_at === undefined
      ? cart
      : null
  } catch (error) {
    if (refusedWith(error, 404)) {
      return null
    }
    throw error
  }
}

/** What is put into a cart: a size, and the terms that were shown with it. */
export interface ChosenSize {
  variantId: string
  versionHash: string
}

/** Makes a cart with one line in a region and remembers it. */
export async function createCart(
  regionId: string,
  { variantId, versionHash }: ChosenSize
): Promise<Cart> {
  const { cart } = await medusa<{ cart: Cart }>("POST", "/store/carts", {
    region_id: regionId,
    items: [lineOf({ variantId, versionHash })],
  })
  await rememberCart(cart.id)
  return cart
}

/** Adds one line to a cart. */
export async function addToCart(id: string, chosen: ChosenSize): Promise<void> {
  await medusa("POST", `/store/carts/${id}/line-items`, lineOf(chosen))
}

/** Writes into a line which version of the terms was accepted. */
export async function acceptTerms(
  id: string,
  line: { id: string; quantity: number },
  versionHash: string
): Promise<void> {
  await medusa("POST", `/store/carts/${id}/line-items/${line.id}`, {
    quantity: line.quantity,
    metadata: { terms_version_hash: versionHash },
  })
}

const lineOf = ({ variantId, versionHash }: ChosenSize): object => ({
  variant_id: variantId,
  quantity: 1,
  metadata: { terms_version_hash: versionHash },
})
