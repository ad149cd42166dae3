import { model } from "@medusajs/framework/utils"

/**
 * A request or a signed event from outside that carries its sender's key: kept
 * before it is worked off, a request's answer together with what was decided on it.
 */
export const Inbox = model.define(
  { name: "inbox", tableName: "prop_inbox" },
  {
    id: model.id({ prefix: "inb" }).primaryKey(),
    /** Who sent it, e.g. a platform connection. */
    source: model.text(),
    /** The sender's own name of the request: the same one is answered once. */
    key: model.text(),
    /** SHA-256 of the body: the key belongs to this body only. */
    digest: model.text(),
    status: model.enum(["pending", "done"]).default("pending"),
    /** What the sender is answered, however often it asks. */
    answer: model.json().nullable(),
    /** What an event says happened, e.g. "charge.refunded"; null for a request. */
    kind: model.text().nullable(),
    /** Whom it happened to, e.g. a payment intent's id. */
    subject: model.text().index().nullable(),
    happened_at: model.dateTime().nullable(),
  }
)
