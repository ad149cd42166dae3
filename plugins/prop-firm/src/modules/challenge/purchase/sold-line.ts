/** One line of an order, as far as issuing needs it. */
export interface SoldLine {
  id: string
  /** Decimal string; anything but a small whole number goes to a person. */
  quantity: string
  product_id: string | null
  variant_id: string | null
  /** Hash of the program version the buyer agreed to, pinned on the line. */
  version_hash: string | null
  /** Ties a challenge's line and the lines of its add-ons together. */
  choice: string | null
  /** Keys of the add-ons a challenge was bought with, sorted. */
  add_ons: string[]
  /** Key of the platform the buyer chose. */
  platform: string | null
  /** The add-on this line is; null for all other lines. */
  add_on: string | null
  /** Its total is zero. */
  free: boolean
}
