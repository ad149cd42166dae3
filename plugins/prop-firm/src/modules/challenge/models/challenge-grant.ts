import { model } from "@medusajs/framework/utils"

/** Why a challenge was given without money: by staff, or through an order of zero. Append-only. */
const ChallengeGrant = model.define(
  { name: "challenge_grant", tableName: "prop_challenge_grant" },
  {
    id: model.id({ prefix: "grant" }).primaryKey(),
    challenge_id: model.text().unique(),
    customer_id: model.text().index(),
    program_id: model.text(),
    size_key: model.text(),
    kind: model.enum(["staff", "free_order"]),
    order_id: model.text().nullable(),
    reason: model.text(),
    /** Staff member who granted it; null where the policy did. */
    granted_by: model.text().nullable(),
    /** The same key grants once. */
    key: model.text().unique(),
  }
)

export default ChallengeGrant
