import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { faultPoint } from "../lib/fault-point"
import { issueChallengesWorkflow } from "../workflows/purchase/workflows/issue-challenges"

/** A hint only: the event may be lost or come twice, the reconciler makes up for it. */
export default async function orderPlaced({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  faultPoint("order.after_placed")
  await issueChallengesWorkflow(container).run({
    input: { order_id: event.data.id, actor: { type: "system", id: null } },
  })
}

export const config: SubscriberConfig = {
  event: "order.placed",
  context: { subscriberId: "prop-firm-order-placed" },
}
