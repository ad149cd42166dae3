import type { CartItem } from "./medusa-types"

/** What a line costs before promotions, whose discount stands below all lines. */
export const beforePromotions = (item: CartItem): number =>
  item.original_total ?? item.total
