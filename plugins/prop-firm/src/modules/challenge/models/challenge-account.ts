import { model } from "@medusajs/framework/utils"
import { ChallengeAccountStatus } from "../../../types/http/challenge-account"
import Challenge from "./challenge"

/** The trading account of one phase of a challenge: one platform login. */
const ChallengeAccount = model
  .define(
    { name: "challenge_account", tableName: "prop_challenge_account" },
    {
      id: model.id({ prefix: "chacc" }).primaryKey(),
      phase_key: model.text(),
      phase_index: model.number(),
      title: model.text(),
      funded: model.boolean(),
      terms_id: model.text(),
      terms_hash: model.text(),
      status: model
        .enum(ChallengeAccountStatus.options)
        .default("provisioning"),
      connection_id: model.text().nullable(),
      login: model.text().searchable().nullable(),
      currency: model.text(),
      initial_balance: model.text(),
      opened_at: model.dateTime().nullable(),
      closed_at: model.dateTime().nullable(),
      /** Optimistic lock; every move adds one. */
      version: model.number().default(1),
      challenge: model.belongsTo(() => Challenge, { mappedBy: "accounts" }),
    }
  )
  .indexes([
    { on: ["challenge_id", "phase_index"], unique: true },
    { on: ["status"] },
  ])

export default ChallengeAccount
