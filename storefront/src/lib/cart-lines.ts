import type { CartItem } from "./medusa-types"

/** A challenge's line with the lines of its add-ons. */
export interface ChallengeLine<Item extends CartItem = CartItem> {
  item: Item
  addOns: Item[]
}

const text = (item: CartItem, name: string): string | null => {
  const value = item.metadata?.[name]
  return typeof value === "string" ? value : null
}

/** The add-on a line is; null for the line of a challenge. */
export const addOnOf = (item: CartItem): string | null => text(item, "add_on")

/** Keys of the add-ons that a challenge's line was chosen with. */
export const chosenAddOns = (item: CartItem): string[] => {
  const keys = item.metadata?.add_ons
  return Array.isArray(keys) ? keys.map(String) : []
}

/** Key of the platform that a challenge's line was chosen for; null for the program's first. */
export const chosenPlatform = (item: CartItem): string | null =>
  text(item, "platform")

/** The lines of a cart or an order, each challenge with what belongs to it. */
export const challengeLines = <Item extends CartItem>(
  items: Item[]
): ChallengeLine<Item>[] =>
  items
    .filter((item) => addOnOf(item) === null)
    .map((item) => {
      const choice = text(item, "choice")
      return {
        item,
        addOns: items.filter(
          (other) =>
            choice !== null &&
            addOnOf(other) !== null &&
            text(other, "choice") === choice
        ),
      }
    })
