/** One line of an order, as far as issuing needs it. */
export interface OrderLine {
  id: string
  /** Decimal string; anything but a small whole number goes to a person. */
  quantity: string
  product_id: string | null
  variant_id: string | null
  /** Hash of the program version the buyer agreed to, pinned on the line. */
  version_hash: string | null
  /** Its total is zero. */
  free: boolean
}

/** An order as it stood when it was read. Holds ids and amounts, no personal data. */
export interface OrderSnapshot {
  id: string
  version: number
  canceled: boolean
  customer_id: string | null
  currency: string
  /** Decimal string. */
  total: string
  created_at: string
  cart_id: string | null
  payment_collection_ids: string[]
  lines: OrderLine[]
}
