import { model } from "@medusajs/framework/utils"
import ProgramVersion from "./program-version"

/** A family of challenges sold as one Medusa product; its draft is what staff edit. */
const Program = model.define(
  { name: "program", tableName: "prop_program" },
  {
    id: model.id({ prefix: "prog" }).primaryKey(),
    product_id: model.text().unique(),
    name: model.text().searchable(),
    draft: model.json().nullable(),
    /** Who may buy it, when, how many; null until somebody restricts it. */
    offer: model.json().nullable(),
    /** Optimistic lock of draft and publication. */
    revision: model.number().default(1),
    current_version_id: model.text().nullable(),
    versions: model.hasMany(() => ProgramVersion, { mappedBy: "program" }),
  }
)

export default Program
