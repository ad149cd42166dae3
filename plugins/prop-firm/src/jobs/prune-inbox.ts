import type { MedusaContainer } from "@medusajs/framework/types"
import { withJobLock } from "../lib/with-job-lock"
import { EXCHANGE_MODULE } from "../modules/exchange"
import type ExchangeModuleService from "../modules/exchange/service"

/** A request is recognised for this long after it came first. */
const KEPT_HOURS = 24

/** Forgets the answers of requests nobody will repeat any more. */
export default async function pruneInbox(container: MedusaContainer) {
  const { requests } = container.resolve<ExchangeModuleService>(EXCHANGE_MODULE)
  await withJobLock(container, "prune-inbox", async () => {
    await requests.prune(KEPT_HOURS)
  })
}

export const config = { name: "prune-inbox", schedule: "*/10 * * * *" }
