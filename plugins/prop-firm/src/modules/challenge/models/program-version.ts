import { model } from "@medusajs/framework/utils"
import Program from "./program"
import Terms from "./terms"

/** A program document as published. Written once; the database refuses changes. */
const ProgramVersion = model
  .define(
    { name: "program_version", tableName: "prop_program_version" },
    {
      id: model.id({ prefix: "progv" }).primaryKey(),
      number: model.number(),
      document: model.json(),
      /** SHA-256 over the document's canonical form. */
      hash: model.text().index(),
      /** Medusa variant of each size when this was published: `{ size key: variant id }`. */
      variants: model.json(),
      note: model.text().nullable(),
      published_by: model.text().nullable(),
      program: model.belongsTo(() => Program, { mappedBy: "versions" }),
      terms: model.hasMany(() => Terms, { mappedBy: "program_version" }),
    }
  )
  .indexes([{ on: ["program_id", "number"], unique: true }])

export default ProgramVersion
