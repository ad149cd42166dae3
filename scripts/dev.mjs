import { spawn } from "node:child_process"
import path from "node:path"
import { buildMissing } from "./lib/builds.mjs"
import { checkNode } from "./lib/check-node.mjs"
import { checkPorts } from "./lib/check-ports.mjs"
import { prepareFirm, startPlatform, startStorefront } from "./lib/firm.mjs"
import { portsFor } from "./lib/ports.mjs"
import { root } from "./lib/root.mjs"
import { runMain } from "./lib/run-main.mjs"
import { running } from "./lib/running.mjs"
import { step } from "./lib/step.mjs"
import { stopGroup } from "./lib/stop-group.mjs"

const ports = portsFor()

/**
 * `npm run dev`: the local firm with the backend restarting when the plugin is
 * edited. Edits of dashboard and storefront need `npm run build` and a reload.
 */
await runMain(
  async () => {
    checkNode()
    await checkPorts({ ports, name: "firm", command: "npm run dev" })
    await buildMissing({ step })
    const firm = await prepareFirm({ step, name: "firm", ports })
    const run = (name, args, options) => {
      const child = spawn(process.execPath, args, {
        stdio: ["ignore", "inherit", "inherit"],
        detached: true,
        ...options,
      })
      running.add(name, () => stopGroup(child))
    }
    run(
      "compiler",
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
    run(
      "backend",
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
    const common = { firm, ports, name: "dev", onExit: running.fail }
    startStorefront(common)
    startPlatform({ ...common, speed: process.env.SPEED ?? "60" })
  },
  { signalCode: 0 }
)
