import { box } from "./lib/box.mjs"
import { buildMissing } from "./lib/builds.mjs"
import { checkNode } from "./lib/check-node.mjs"
import { checkPorts } from "./lib/check-ports.mjs"
import { dataFolder } from "./lib/data-folder.mjs"
import { checkDatabase } from "./lib/database.mjs"
import {
  prepareFirm,
  pricesFolder,
  startBackend,
  startPlatform,
  startStorefront,
} from "./lib/firm.mjs"
import { portsFor } from "./lib/ports.mjs"
import { runMain } from "./lib/run-main.mjs"
import { running } from "./lib/running.mjs"
import { step } from "./lib/step.mjs"

const ports = portsFor()

async function main() {
  console.log("\nHighwater\n")
  checkNode()
  dataFolder("firm")
  await checkPorts({ ports, name: "firm", command: "npm start" })
  if (process.env.DATABASE_URL) await checkDatabase(process.env.DATABASE_URL)
  await buildMissing({ step })
  const firm = await prepareFirm({ step, name: "firm", ports })
  const common = { firm, ports, name: "firm", onExit: running.fail }
  const backend = startBackend(common)
  const storefront = startStorefront(common)
  await step("Starting backend and dashboard", backend.ready)
  const speed = process.env.SPEED ?? "60"
  const platform = startPlatform({ ...common, speed })
  await step("Starting the storefront", storefront.ready)
  await step("Starting the simulated platform", platform.ready)
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

await runMain(main, {
  signalCode: 0,
  farewell: "Stopped. The data is kept; `npm start` goes on from here.",
})
