import { box } from "./lib/box.mjs"
import { buildMissing } from "./lib/builds.mjs"
import { checkNode } from "./lib/check-node.mjs"
import { dataFolder } from "./lib/data-folder.mjs"
import { checkDatabase } from "./lib/database.mjs"
import {
  checkPorts,
  prepareFirm,
  pricesFolder,
  startBackend,
  startPlatform,
  startStorefront,
} from "./lib/firm.mjs"
import { portsFor } from "./lib/ports.mjs"
import { runMain } from "./lib/run-main.mjs"
import { step } from "./lib/step.mjs"

const ports = portsFor()

/** What is running, newest last; stopped in the reverse order. */
const running = []
let stopping = false

async function stopAll(code) {
  if (stopping) return
  stopping = true
  console.log("\nStopping…")
  for (const { name, stop } of running.reverse()) {
    await stop().catch((error) =>
      console.error(`${name} did not stop cleanly: ${error.message}`)
    )
  }
  console.log("Stopped. The data is kept; `npm start` goes on from here.")
  process.exit(code)
}

const onExit = (error) => {
  if (stopping) return
  console.error(`\n✖ ${error.message}`)
  void stopAll(1)
}

async function main() {
  console.log("\nHighwater\n")
  checkNode()
  await checkPorts(ports)
  dataFolder("firm")
  if (process.env.DATABASE_URL) await checkDatabase(process.env.DATABASE_URL)
  process.on("SIGINT", () => void stopAll(0))
  process.on("SIGTERM", () => void stopAll(0))
  await buildMissing({ step })
  const firm = await prepareFirm({ step, name: "firm", ports })
  running.push({ name: "database", stop: firm.database.stop })
  const start = (starter, options) => {
    const started = starter({ firm, ports, name: "firm", onExit, ...options })
    running.push(started.service)
    return started
  }
  try {
    const backend = start(startBackend)
    const storefront = start(startStorefront)
    await step("Starting backend and dashboard", backend.ready)
    const platform = start(startPlatform, { speed: process.env.SPEED ?? "60" })
    await step("Starting the storefront", storefront.ready)
    await step("Starting the simulated platform", platform.ready)
  } catch (error) {
    if (!stopping) console.error(`\n✖ ${error.message}`)
    await stopAll(1)
  }
  const { admin, traders } = firm.seed
  box([
    `Storefront   http://localhost:${ports.storefront}`,
    `Dashboard    http://localhost:${ports.backend}/app`,
    "",
    `Admin        ${admin.email} / ${admin.password}`,
    ...traders.map(
      (trader, i) => `Trader ${i + 1}     ${trader.email} / ${trader.password}`
    ),
    "",
    "Look at      Dashboard > Prop firm > Challenge accounts: trading live",
    "             Storefront > My challenges, or buy one: it trades at once",
    `Prices       ${pricesFolder() ?? "generated (docs/guides/prices.md)"}`,
    "Stop         Ctrl-C",
  ])
}

await runMain(main)
