import { model } from "@medusajs/framework/utils"

/** A refund as the payment provider knows it, tied to the one in Medusa's books. */
const ProviderRefund = model.define(
  { name: "provider_refund", tableName: "prop_provider_refund" },
  {
    id: model.id({ prefix: "pref" }).primaryKey(),
    /** The provider's own id, e.g. "re_…". */
    reference: model.text().unique(),
    payment_id: model.text().index(),
    /** Medusa's refund; null while the provider says that it failed. */
    refund_id: model.text().unique().nullable(),
    amount: model.text(),
    currency: model.text(),
    status: model.text(),
  }
)

export default ProviderRefund
