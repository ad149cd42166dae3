import type { MedusaContainer } from "@medusajs/framework/types"
import { withJobLock } from "@highwater/prop-firm/lib/with-job-lock"
import { captureDemoPayments } from "../lib/capture-demo-payments"

/** Makes up for a lost event: what the subscriber does, every minute. */
export default async function captureDemoPaymentsJob(
  container: MedusaContainer
): Promise<void> {
  await withJobLock(container, "capture-demo-payments", () =>
    captureDemoPayments(container)
  )
}

export const config = { name: "capture-demo-payments", schedule: "* * * * *" }
