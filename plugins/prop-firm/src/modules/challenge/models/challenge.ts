import { model } from "@medusajs/framework/utils"
import { ChallengeStatus } from "../../../types/http/challenge-account"
import ChallengeAccount from "./challenge-account"

/** One purchase by one trader, going through the phases it was sold with. */
const Challenge = model
  .define(
    { name: "challenge", tableName: "prop_challenge" },
    {
      id: model.id({ prefix: "chal" }).primaryKey(),
      /** What people call it, e.g. "HW-100001"; given by the database. */
      number: model.text().unique().searchable(),
      customer_id: model.text().index(),
      program_id: model.text().index(),
      program_version_id: model.text(),
      size_key: model.text(),
      /** The add-ons it was sold with, as its terms name them. */
      add_ons: model.text().default(""),
      /** The platform the buyer chose, as the program names it. */
      platform_key: model.text().nullable(),
      variant_id: model.text().nullable(),
      order_id: model.text().index().nullable(),
      line_item_id: model.text().nullable(),
      ordinal: model.number().nullable(),
      status: model.enum(ChallengeStatus.options).default("provisioning"),
      /** Where a pause (under_review, suspended) came from and returns to. */
      paused_from: model.text().nullable(),
      /** Optimistic lock; every move adds one. */
      version: model.number().default(1),
      currency: model.text(),
      initial_balance: model.text(),
      phase_index: model.number().default(0),
      ended_at: model.dateTime().nullable(),
      accounts: model.hasMany(() => ChallengeAccount, {
        mappedBy: "challenge",
      }),
    }
  )
  .indexes([{ on: ["status"] }])

export default Challenge
