import type { Actor } from "../../../lib/actor"

/** The first phase a unit starts in, as its terms were published. */
export interface FirstPhase {
  terms_id: string
  terms_hash: string
  phase_key: string
  title: string
  funded: boolean
  currency: string
  initial_balance: string
}

/** One paid piece of a line item that becomes one challenge. */
export interface PurchasedUnit {
  line_item_id: string
  /** From 1 to the quantity. */
  ordinal: number
  program_id: string
  program_version_id: string
  size_key: string
  /** As the terms bought name them; empty without. */
  add_ons: string
  /** Key of the platform chosen; null where the program leaves no choice. */
  platform_key: string | null
  variant_id: string | null
  /** The line costs nothing: it needs the firm's leave instead of money. */
  free: boolean
  first: FirstPhase
}

/** A paid order, ready to be claimed. */
export interface Purchase {
  order_id: string
  cart_id: string | null
  customer_id: string
  /** Null where nothing was paid and nothing had to be. */
  payment_collection_id: string | null
  capture_ids: string[]
  /** Captured less refunded, decimal string in `currency`. */
  amount: string
  currency: string
  units: PurchasedUnit[]
  actor: Actor
}
