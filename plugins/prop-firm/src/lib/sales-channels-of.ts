import type {
  MedusaRequest,
  MedusaStoreRequest,
} from "@medusajs/framework/http"

/** Sales channels of the store key a shopper's request carries. */
export const salesChannelsOf = (req: MedusaRequest): string[] =>
  (req as MedusaStoreRequest).publishable_key_context.sales_channel_ids
