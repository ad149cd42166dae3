import type { SoldLine } from "../../modules/challenge/purchase/sold-line"

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
  lines: SoldLine[]
}
