import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** What was really paid, read inside the claiming transaction. */
export interface PurchaseMoney {
  captures: {
    id: string
    amount: string
    /** Lower-case ISO 4217 code of the payment. */
    currency: string
    payment_collection_id: string
  }[]
  /** Decimal strings. */
  refunds: string[]
  /** Amounts the buyer's bank disputes or has taken back, decimal strings. */
  disputed: string[]
  /** False when the order was edited or cancelled since it was read. */
  unchanged: boolean
}

/**
 * A capture is written down before the provider is asked, and taken back when it
 * refuses: a payment whose captures make up all of it is paid once it says so.
 */
const CONFIRMED = `(payment.captured_at is not null or payment.amount > (
  select sum(part.amount) from capture part
   where part.payment_id = payment.id and part.deleted_at is null))`

/**
 * Re-reads captures and refunds under the purchase lock: an order is not proof of
 * payment, and what was read a moment ago may have been refunded since.
 */
export async function readMoney(
  trx: Knex.Transaction,
  order: { id: string; version: number; canceled: boolean },
  paymentCollectionIds: string[]
): Promise<PurchaseMoney> {
  const payments = trx("payment")
    .whereIn("payment_collection_id", paymentCollectionIds)
    .whereNull("payment.deleted_at")
  const captures = await payments
    .clone()
    .join("capture", "capture.payment_id", "payment.id")
    .whereNull("capture.deleted_at")
    .whereRaw(CONFIRMED)
    .select<PurchaseMoney["captures"]>(
      "capture.id",
      "capture.amount",
      "payment.currency_code as currency",
      "payment.payment_collection_id"
    )
    .orderBy("capture.created_at")
  const refunds = await payments
    .clone()
    .join("refund", "refund.payment_id", "payment.id")
    .whereNull("refund.deleted_at")
    .select<{ amount: string }[]>("refund.amount")
  const disputes = await payments
    .clone()
    .join("prop_payment_dispute as dispute", "dispute.payment_id", "payment.id")
    .whereNotIn("dispute.status", ["won", "warning_closed"])
    .select<{ amount: string }[]>("dispute.amount")
  const now = await trx<{ version: number; canceled_at: Date | null }>("order")
    .select("version", "canceled_at")
    .where("id", order.id)
    .first()
  return {
    captures,
    refunds: refunds.map((refund) => refund.amount),
    disputed: disputes.map((dispute) => dispute.amount),
    unchanged:
      now?.version === order.version &&
      (now.canceled_at !== null) === order.canceled,
  }
}
