import { model } from "@medusajs/framework/utils"

/** How the firm sells: one row, edited by staff. */
const PurchasePolicy = model.define(
  { name: "purchase_policy", tableName: "prop_purchase_policy" },
  {
    id: model.id({ prefix: "ppol" }).primaryKey(),
    document: model.json(),
    revision: model.number().default(1),
  }
)

export default PurchasePolicy
