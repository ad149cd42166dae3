import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { pgConnection } from "../lib/pg-connection"
import { wakeOutbox } from "../lib/wake-outbox"
import { withJobLock } from "../lib/with-job-lock"
import { heal } from "../workflows/exchange/heal"

/** Every minute: what should have happened and did not, is made to happen. */
export default async function healEffects(container: MedusaContainer) {
  await withJobLock(container, "heal-effects", async () => {
    const healed = await heal(pgConnection(container))
    if (Object.values(healed).some((count) => count > 0)) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`Found and put right: ${JSON.stringify(healed)}`)
      wakeOutbox(container)
    }
  })
}

export const config = { name: "heal-effects", schedule: "* * * * *" }
