import { model } from "@medusajs/framework/utils"
import ClaimCapture from "./claim-capture"
import PurchaseUnit from "./purchase-unit"

/**
 * Says that the money of one order was turned into challenges. One payment can be
 * claimed once: order, cart, payment collection and each capture are unique.
 */
const PurchaseClaim = model.define(
  { name: "purchase_claim", tableName: "prop_purchase_claim" },
  {
    id: model.id({ prefix: "claim" }).primaryKey(),
    order_id: model.text().unique(),
    cart_id: model.text().unique().nullable(),
    /** Null for an order of zero that the free policy allows. */
    payment_collection_id: model.text().unique().nullable(),
    /** Captured less refunded, decimal, in `currency`. */
    amount: model.text(),
    currency: model.text(),
    captures: model.hasMany(() => ClaimCapture, { mappedBy: "claim" }),
    units: model.hasMany(() => PurchaseUnit, { mappedBy: "claim" }),
  }
)

export default PurchaseClaim
