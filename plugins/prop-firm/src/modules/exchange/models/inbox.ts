import { model } from "@medusajs/framework/utils"

/** A signed message from outside, kept before it is answered. */
export const Inbox = model.define(
  { name: "inbox", tableName: "prop_inbox" },
  {
    id: model.id({ prefix: "inb" }).primaryKey(),
    source: model.text(),
    /** The sender's own id of the message: the same one is kept once. */
    key: model.text(),
    payload: model.json(),
    status: model.enum(["pending", "done", "failed"]).default("pending"),
  }
)
