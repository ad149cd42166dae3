import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { pgConnection } from "../lib/pg-connection"
import { withJobLock } from "../lib/with-job-lock"
import { unclaimedOrders } from "../workflows/purchase/unclaimed-orders"
import { issueChallengesWorkflow } from "../workflows/purchase/workflows/issue-challenges"

/** Orders looked at in one run; the next minute goes on. */
const BATCH = 200

/** Issues what events have missed: paid orders without a claim. */
export default async function reconcileOrders(
  container: MedusaContainer
): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  await withJobLock(container, "reconcile-orders", async () => {
    const orderIds = await unclaimedOrders(pgConnection(container), BATCH)
    for (const order_id of orderIds) {
      try {
        await issueChallengesWorkflow(container).run({
          input: { order_id, actor: { type: "system", id: null } },
        })
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error)
        logger.error(`Order ${order_id} could not be reconciled: ${why}`)
      }
    }
  })
}

export const config = { name: "reconcile-orders", schedule: "* * * * *" }
