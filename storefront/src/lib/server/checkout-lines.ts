import "server-only"
import { program } from "./programs"
import { beforePromotions } from "../before-promotions"
import { challengeLines, chosenPlatform } from "../cart-lines"
import type { Cart, CartItem } from "../medusa-types"

/** One line of the cart with the terms that apply now. */
export interface CheckoutLine {
  id: string
  title: string
  size: string
  handle: string | null
  quantity: number
  /** Before promotions, whose discount stands below all lines. */
  total: number
  /** What was chosen with it. */
  addOns: { id: string; title: string; total: number }[]
  /** What can be chosen among; empty where there is no choice. */
  platforms: { key: string; title: string }[]
  /** Key of the one chosen, else of the first; null where there is no choice. */
  platform: string | null
  /** The version to be accepted; null where the program is no longer on sale. */
  terms: { number: number; hash: string } | null
  /** The terms are not those that were shown when the line was put into the cart. */
  changed: boolean
}

const platformOfLine = (
  item: CartItem,
  platforms: CheckoutLine["platforms"]
): Pick<CheckoutLine, "platforms" | "platform"> => {
  const chosen = platforms.find(({ key }) => key === chosenPlatform(item))
  return { platforms, platform: (chosen ?? platforms[0])?.key ?? null }
}

/** The lines of a cart, each with its program's present terms. */
export async function checkoutLines(cart: Cart): Promise<CheckoutLine[]> {
  return Promise.all(
    challengeLines(cart.items).map(async ({ item, addOns }) => {
      const found = item.product_handle
        ? await program(item.product_handle)
        : null
      return {
        id: item.id,
        title: item.product_title ?? item.title,
        size: item.variant_title ?? "",
        handle: item.product_handle,
        quantity: item.quantity,
        total: beforePromotions(item),
        addOns: addOns.map((addOn) => ({
          id: addOn.id,
          title: addOn.title,
          total: beforePromotions(addOn),
        })),
        ...platformOfLine(item, found?.platforms ?? []),
        terms: found
          ? { number: found.version, hash: found.version_hash }
          : null,
        changed:
          found !== null &&
          item.metadata?.terms_version_hash !== found.version_hash,
      }
    })
  )
}
