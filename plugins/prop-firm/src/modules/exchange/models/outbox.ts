import { model } from "@medusajs/framework/utils"

/** An effect to be had once, written in the transaction that decided it. */
export const Outbox = model.define(
  { name: "outbox", tableName: "prop_outbox" },
  {
    id: model.id({ prefix: "outb" }).primaryKey(),
    topic: model.text(),
    /** Unique for ever, also after the effect was had. */
    key: model.text(),
    payload: model.json(),
    /** Rows of one stream are worked off in order; null has no order. */
    stream: model.text().nullable(),
    status: model.enum(["pending", "done", "failed"]).default("pending"),
    attempts: model.number().default(0),
    last_error: model.text().nullable(),
    done_at: model.dateTime().nullable(),
  }
)
