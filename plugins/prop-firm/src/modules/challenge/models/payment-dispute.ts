import { model } from "@medusajs/framework/utils"

/** A dispute of a payment, as the provider tells it; what becomes of the challenges, people decide. */
const PaymentDispute = model.define(
  { name: "payment_dispute", tableName: "prop_payment_dispute" },
  {
    id: model.id({ prefix: "disp" }).primaryKey(),
    /** The provider's own id, e.g. "dp_…". */
    reference: model.text().unique(),
    payment_id: model.text().index(),
    order_id: model.text().index().nullable(),
    amount: model.text(),
    currency: model.text(),
    reason: model.text(),
    status: model.text(),
    /** Whether the provider has taken the money away and not given it back. */
    withdrawn: model.boolean().default(false),
    /** Until when it can be answered. */
    due_at: model.dateTime().nullable(),
    opened_at: model.dateTime(),
    closed_at: model.dateTime().nullable(),
  }
)

export default PaymentDispute
