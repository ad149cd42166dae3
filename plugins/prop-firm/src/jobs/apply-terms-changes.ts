import type { MedusaContainer } from "@medusajs/framework/types"
import { withJobLock } from "../lib/with-job-lock"
import { applyCycleChanges } from "../workflows/terms-change/apply-cycle-changes"

/** Announced changes of terms reach the funded accounts whose payout cycle is over. */
export default async function applyTermsChanges(container: MedusaContainer) {
  await withJobLock(container, "apply-terms-changes", async () => {
    await applyCycleChanges(container)
  })
}

export const config = {
  name: "apply-terms-changes",
  schedule: { interval: 60_000 },
}
