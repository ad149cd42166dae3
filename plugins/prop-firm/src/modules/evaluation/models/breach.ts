import { model } from "@medusajs/framework/utils"

/** A broken rule: a fact with its evidence, never deleted. */
export const Breach = model.define(
  { name: "breach", tableName: "prop_breach" },
  {
    id: model.id({ prefix: "brch" }).primaryKey(),
    challenge_account_id: model.text(),
    decision_id: model.text(),
    rule: model.text(),
    kind: model.text(),
    effect: model.text(),
    at: model.dateTime(),
    measured: model.text().nullable(),
    limit: model.text().nullable(),
    trade: model.text().nullable(),
    explanation: model.text(),
    /** What the decision hung on: the event, the rule's figures, positions, data quality. */
    evidence: model.json(),
    reversed_at: model.dateTime().nullable(),
    reversed_by: model.text().nullable(),
  }
)
