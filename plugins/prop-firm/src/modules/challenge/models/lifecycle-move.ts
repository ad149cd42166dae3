import { model } from "@medusajs/framework/utils"

/** One move of a challenge or challenge account: who, why, on what evidence. Append-only. */
const LifecycleMove = model.define(
  { name: "lifecycle_move", tableName: "prop_lifecycle_move" },
  {
    id: model.id({ prefix: "move" }).primaryKey(),
    challenge_id: model.text().index(),
    challenge_account_id: model.text().index().nullable(),
    entity: model.enum(["challenge", "challenge_account"]),
    verb: model.text(),
    from_status: model.text().nullable(),
    to_status: model.text(),
    actor_type: model.text(),
    actor_id: model.text().nullable(),
    reason: model.text().nullable(),
    evidence: model.json().nullable(),
    /** The same key moves once. */
    key: model.text().unique(),
  }
)

export default LifecycleMove
