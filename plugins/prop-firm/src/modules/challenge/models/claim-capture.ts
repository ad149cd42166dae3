import { model } from "@medusajs/framework/utils"
import PurchaseClaim from "./purchase-claim"

/** A payment capture that a claim used up. */
const ClaimCapture = model.define(
  { name: "claim_capture", tableName: "prop_claim_capture" },
  {
    id: model.id({ prefix: "clcap" }).primaryKey(),
    capture_id: model.text().unique(),
    claim: model.belongsTo(() => PurchaseClaim, { mappedBy: "captures" }),
  }
)

export default ClaimCapture
