import type { MedusaContainer } from "@medusajs/framework/types"
import { Gauge } from "prom-client"
import { EXCHANGE_MODULE } from "../../modules/exchange"
import type ExchangeModuleService from "../../modules/exchange/service"
import { pgConnection } from "../pg-connection"
import { readConnections } from "../read-connections"
import { registry } from "./registry"

/** These count rows: asked of the database at most this often. */
const KEPT_MS = 15_000
const MOST_CONNECTIONS = 1000

const registers = [registry]
const lag = new Gauge({
  name: "highwater_connection_lag_seconds",
  help: "Between the newest event's own time and its arrival, on the connection's clock.",
  labelNames: ["connection"],
  registers,
})
const accounts = new Gauge({
  name: "highwater_challenge_accounts",
  help: "Challenge accounts under evaluation, by status and by the quality of their data.",
  labelNames: ["status", "quality"],
  registers,
})
const outbox = new Gauge({
  name: "highwater_outbox_effects",
  help: "Effects that wait, and that were given up.",
  labelNames: ["status"],
  registers,
})
const oldest = new Gauge({
  name: "highwater_outbox_oldest_seconds",
  help: "Age of the oldest effect that waits.",
  registers,
})

let readAt = -Infinity

/** Brings the gauges of the whole firm up to date, whichever process is asked. */
export async function readFirmMetrics(scope: MedusaContainer): Promise<void> {
  if (performance.now() - readAt < KEPT_MS) {
    return
  }
  const exchange = scope.resolve<ExchangeModuleService>(EXCHANGE_MODULE)
  const [{ connections }, states, effects] = await Promise.all([
    readConnections(scope, { limit: MOST_CONNECTIONS, offset: 0 }),
    pgConnection(scope)("prop_account_state")
      .select("status", "quality")
      .groupBy("status", "quality")
      .count<{ status: string; quality: string; count: string }[]>(
        "* as count"
      ),
    exchange.health(),
  ])
  lag.reset()
  for (const { id, lag_seconds } of connections) {
    if (lag_seconds !== null) {
      lag.set({ connection: id }, lag_seconds)
    }
  }
  accounts.reset()
  for (const { status, quality, count } of states) {
    accounts.set({ status, quality }, Number(count))
  }
  outbox.set({ status: "pending" }, effects.pending)
  outbox.set({ status: "failed" }, effects.failed)
  oldest.set(effects.oldest_seconds)
  readAt = performance.now()
}
