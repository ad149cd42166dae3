import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { captureDemoPayments } from "../lib/capture-demo-payments"

/** The buyer of a demo order has "paid" as soon as it is placed. */
export default async function captureDemoOrder({
  container,
}: SubscriberArgs<{ id: string }>) {
  await captureDemoPayments(container)
}

export const config: SubscriberConfig = {
  event: "order.placed",
  context: { subscriberId: "capture-demo-order" },
}
