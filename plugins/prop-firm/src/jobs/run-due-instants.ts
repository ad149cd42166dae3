import type { MedusaContainer } from "@medusajs/framework/types"
import { startEvaluation } from "../lib/start-evaluation"
import { withJobLock } from "../lib/with-job-lock"
import { TRADING_MODULE } from "../modules/trading"
import type TradingModuleService from "../modules/trading/service"
import { runDueInstants } from "../workflows/evaluation/run-due-instants"

// Jobs are loaded by workers: their work goes to those who own the accounts.
startEvaluation({ isServer: false })

/** Daily resets and deadlines of connections on wall clocks, at their instant. */
export default async function runDueInstantsJob(container: MedusaContainer) {
  await withJobLock(container, "run-due-instants", () => runAll(container))
}

async function runAll(container: MedusaContainer): Promise<void> {
  const trading = container.resolve<TradingModuleService>(TRADING_MODULE)
  const connections = await trading.listPlatformConnections(
    { clock: "wall" },
    { select: ["id"], take: 1000 }
  )
  const now = new Date().toISOString()
  for (const { id } of connections) {
    await runDueInstants(container, { connectionId: id, now })
  }
}

export const config = {
  name: "run-due-instants",
  schedule: { interval: 2000 },
}
