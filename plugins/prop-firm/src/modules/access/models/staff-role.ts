import { model } from "@medusajs/framework/utils"

/** A staff member (Medusa user or secret key) holding a role. */
const StaffRole = model
  .define(
    { name: "staff_role", tableName: "prop_staff_role" },
    {
      id: model.id({ prefix: "srole" }).primaryKey(),
      user_id: model.text(),
      role_id: model.text().index(),
    }
  )
  .indexes([{ on: ["user_id", "role_id"], unique: true }])

export default StaffRole
