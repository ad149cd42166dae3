import type { MedusaContainer } from "@medusajs/framework/types"
import { withJobLock } from "../lib/with-job-lock"
import { TRADING_MODULE } from "../modules/trading"
import type TradingModuleService from "../modules/trading/service"
import { runNews } from "../workflows/calendar/run-news"

/** Releases of the news calendar, told to connections on wall clocks. */
export default async function runNewsJob(container: MedusaContainer) {
  await withJobLock(container, "run-news", () => runAll(container))
}

async function runAll(container: MedusaContainer): Promise<void> {
  const trading = container.resolve<TradingModuleService>(TRADING_MODULE)
  const connections = await trading.listPlatformConnections(
    { clock: "wall" },
    { select: ["id"], take: 1000 }
  )
  const now = new Date().toISOString()
  for (const { id } of connections) {
    await runNews(container, { connectionId: id, now })
  }
}

export const config = { name: "run-news", schedule: { interval: 2000 } }
