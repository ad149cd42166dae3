import { model } from "@medusajs/framework/utils"
import PurchaseClaim from "./purchase-claim"

/** One paid piece of a line item, and the challenge it became. */
const PurchaseUnit = model
  .define(
    { name: "purchase_unit", tableName: "prop_purchase_unit" },
    {
      id: model.id({ prefix: "unit" }).primaryKey(),
      line_item_id: model.text(),
      /** From 1 to the quantity of the line item. */
      ordinal: model.number(),
      challenge_id: model.text().unique(),
      claim: model.belongsTo(() => PurchaseClaim, { mappedBy: "units" }),
    }
  )
  .indexes([{ on: ["line_item_id", "ordinal"], unique: true }])

export default PurchaseUnit
