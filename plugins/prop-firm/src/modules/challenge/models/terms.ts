import { model } from "@medusajs/framework/utils"
import ProgramVersion from "./program-version"

/**
 * What is promised for one size and phase of a program version. Written once; a
 * challenge points at these rows for ever.
 */
const Terms = model
  .define(
    { name: "terms", tableName: "prop_terms" },
    {
      id: model.id({ prefix: "terms" }).primaryKey(),
      size_key: model.text(),
      /** Keys of the add-ons it was worked out with, sorted, between commas; empty without. */
      add_ons: model.text().default(""),
      phase_key: model.text(),
      phase_index: model.number(),
      title: model.text(),
      funded: model.boolean(),
      document: model.json(),
      /** SHA-256 over the document's canonical form. */
      hash: model.text().index(),
      program_version: model.belongsTo(() => ProgramVersion, {
        mappedBy: "terms",
      }),
    }
  )
  .indexes([
    {
      on: ["program_version_id", "size_key", "add_ons", "phase_key"],
      unique: true,
    },
  ])

export default Terms
