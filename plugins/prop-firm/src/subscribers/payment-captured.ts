import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { faultPoint } from "../lib/fault-point"
import { pgConnection } from "../lib/pg-connection"
import { ordersOfPayment } from "../workflows/purchase/orders-of-payment"
import { issueChallengesWorkflow } from "../workflows/purchase/workflows/issue-challenges"

/** Money arrived: whatever order it belongs to may now be issued. */
export default async function paymentCaptured({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  faultPoint("payment.after_captured")
  const orderIds = await ordersOfPayment(pgConnection(container), event.data.id)
  for (const order_id of orderIds) {
    await issueChallengesWorkflow(container).run({
      input: { order_id, actor: { type: "system", id: null } },
    })
  }
}

export const config: SubscriberConfig = {
  event: "payment.captured",
  context: { subscriberId: "prop-firm-payment-captured" },
}
