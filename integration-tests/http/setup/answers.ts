import type { Routes } from "@highwater/prop-firm/types"

/** The answer of one of our routes, by its key. */
export type Answer<Key extends keyof Routes> = Routes[Key]["answer"]

/** As much of Medusa's own answers as the tests read. */
export interface CartAnswer {
  cart: { id: string }
}
export interface TokenAnswer {
  token: string
}
export interface CompletedAnswer {
  type: "order" | "cart"
  order: { id: string }
  error?: { message: string }
}
export interface OrderAnswer {
  order: {
    payment_collections: { id: string; payments: { id: string }[] }[]
  }
}
export interface PaymentCollectionAnswer {
  payment_collection: { id: string }
}
export interface CustomerAnswer {
  customer: { id: string; email: string }
}
