import "server-only"
import { firm, medusa, refusedWith, textTag } from "./backend"
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
      `/store/carts/${id}?fields=+items.total,+items.original_total`
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

/** What is put into a cart: a size with add-ons, and the terms that were shown with it. */
export interface ChosenSize {
  variantId: string
  versionHash: string
  addOns: string[]
}

/** Makes an empty cart in a region, with titles in the page's language, and remembers it. */
export async function createCart(regionId: string): Promise<Cart> {
  const { cart } = await medusa<{ cart: Cart }>("POST", "/store/carts", {
    region_id: regionId,
    locale: await textTag(),
  })
  await rememberCart(cart.id)
  return cart
}

/** Titles of a cart begun on a page in another language become those of this page's. */
export async function speakTo(cart: Cart): Promise<void> {
  const locale = await textTag()
  if (cart.locale !== locale) {
    await medusa("POST", `/store/carts/${cart.id}`, { locale })
  }
}

/** Puts a challenge with its add-ons into a cart. */
export async function addToCart(
  id: string,
  { variantId, versionHash, addOns }: ChosenSize
): Promise<void> {
  const client = await firm()
  await client("POST /store/carts/:id/challenges", {
    params: { id },
    body: {
      variant_id: variantId,
      terms_version_hash: versionHash,
      add_ons: addOns,
    },
  })
}

/** Changes the add-ons, the platform or the accepted terms of a challenge in a cart; the prices follow the cart's region. */
export async function changeChoice(
  id: string,
  lineId: string,
  change: {
    add_ons?: string[]
    platform?: string
    terms_version_hash?: string
  }
): Promise<void> {
  const client = await firm()
  await client("POST /store/carts/:id/challenges/:line_id", {
    params: { id, line_id: lineId },
    body: change,
  })
}
