import { spawn } from "node:child_process"
import path from "node:path"
import { buildMissing } from "./lib/builds.mjs"
import { checkNode } from "./lib/check-node.mjs"
import {
  checkPorts,
  prepareFirm,
  startPlatform,
  startStorefront,
} from "./lib/firm.mjs"
import { portsFor } from "./lib/ports.mjs"
import { root } from "./lib/root.mjs"
import { runMain } from "./lib/run-main.mjs"
import { step } from "./lib/step.mjs"

const ports = portsFor()

/**
 * `npm run dev`: the local firm with the backend restarting when the plugin is
 * edited. Edits of dashboard and storefront need `npm run build` and a reload.
 */
await runMain(async () => {
  checkNode()
  await checkPorts(ports)
  await buildMissing({ step })
  const firm = await prepareFirm({ step, name: "firm", ports })
  const run = (args, options) =>
    spawn(process.execPath, args, { stdio: "inherit", ...options })
  const onExit = (error) => console.error(error.message)
  const compiler = run(
    [
      path.join(root, "node_modules/typescript/bin/tsc"),
      "-p",
      "tsconfig.build.json",
      "--watch",
      "--preserveWatchOutput",
    ],
    {
      cwd: path.join(root, "plugins/prop-firm"),
    }
  )
  const backend = run(
    [
      "--watch-path",
      path.join(root, "plugins/prop-firm/.medusa/server"),
      path.join(root, "node_modules/@medusajs/cli/cli.js"),
      "start",
      "--host",
      "127.0.0.1",
      "--port",
      String(ports.backend),
    ],
    {
      cwd: path.join(root, ".medusa/server"),
      env: { ...process.env, ...firm.env },
    }
  )
  const services = [startStorefront, startPlatform].map(
    (starter) =>
      starter({
        firm,
        ports,
        name: "dev",
        speed: process.env.SPEED ?? "60",
        onExit,
      }).service
  )
  const stop = async () => {
    compiler.kill()
    backend.kill()
    for (const service of services) await service.stop()
    await firm.database.stop()
    process.exit(0)
  }
  process.once("SIGINT", () => void stop())
  process.once("SIGTERM", () => void stop())
})
