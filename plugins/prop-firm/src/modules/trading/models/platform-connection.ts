import { model } from "@medusajs/framework/utils"
import { ConnectionKey } from "./connection-key"

/** One trading platform (or bridge) that opens logins and sends us events. */
export const PlatformConnection = model.define(
  { name: "platform_connection", tableName: "prop_platform_connection" },
  {
    id: model.id({ prefix: "plat" }).primaryKey(),
    name: model.text().searchable(),
    /** Id of the module provider that speaks to this platform. */
    provider: model.text(),
    /** "virtual" sends its own time with each batch; refused in production. */
    clock: model.enum(["wall", "virtual"]).default("wall"),
    status: model.enum(["active", "disabled"]).default("active"),
    /** A virtual clock's newest time; null for wall clocks. */
    clock_at: model.dateTime().nullable(),
    /** Newest event's own time, and when the newest batch came in. */
    last_event_at: model.dateTime().nullable(),
    last_received_at: model.dateTime().nullable(),
    /** What it may send; null takes the environment's limits. */
    limits: model.json().nullable(),
    /** What of its data is doubted; null is as usual. */
    quality: model.json().nullable(),
    /** Silent for longer, its data is stale; null where nobody watches. */
    stale_after_seconds: model.number().nullable(),
    /** Its markets have no weekend. */
    stale_at_weekends: model.boolean().default(false),
    stale_since: model.dateTime().nullable(),
    keys: model.hasMany(() => ConnectionKey, { mappedBy: "connection" }),
  }
)
