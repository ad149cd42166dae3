import { model } from "@medusajs/framework/utils"
import { PlatformConnection } from "./platform-connection"

/** What a connection signs its batches with; the id travels with each batch. */
export const ConnectionKey = model.define(
  { name: "connection_key", tableName: "prop_connection_key" },
  {
    id: model.id({ prefix: "pkey" }).primaryKey(),
    /** Encrypted; shown once, when the key is made. */
    secret: model.text(),
    revoked_at: model.dateTime().nullable(),
    connection: model.belongsTo(() => PlatformConnection, {
      mappedBy: "keys",
    }),
  }
)
