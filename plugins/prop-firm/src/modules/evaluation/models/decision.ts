import { model } from "@medusajs/framework/utils"

/** A decision worth keeping: the status changed, a rule broke, or a day rolled. */
export const Decision = model.define(
  { name: "decision", tableName: "prop_decision" },
  {
    id: model.id({ prefix: "dcsn" }).primaryKey(),
    challenge_account_id: model.text(),
    /** Place of the deciding event in the journal. */
    part: model.number(),
    seq: model.text(),
    /** Number of the event in the challenge account's own history, from 1. */
    event: model.number(),
    at: model.dateTime(),
    day: model.text(),
    status: model.text(),
    explanation: model.text().nullable(),
    decision: model.json(),
  }
)
