import { model } from "@medusajs/framework/utils"

/** A named set of permissions that staff members hold. */
const Role = model.define(
  { name: "role", tableName: "prop_role" },
  {
    id: model.id({ prefix: "role" }).primaryKey(),
    name: model.text().unique(),
    permissions: model.array(),
  }
)

export default Role
