import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import os from "node:os"
import path from "node:path"
import { checkPort } from "./check-port.mjs"
import { root } from "./root.mjs"
import { runCommand } from "./run-command.mjs"
import { running } from "./running.mjs"
import { startService } from "./service.mjs"
import { startTestDatabase } from "./test-database.mjs"
import { step } from "./step.mjs"

const packages = [
  "packages/domain",
  "packages/client",
  "packages/charts",
  "plugins/prop-firm",
  "admin",
]
const port = 9060

const medusaConfig = `
const { defineConfig } = require("@medusajs/framework/utils")
module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: { storeCors: "*", adminCors: "*", authCors: "*", jwtSecret: "${"j".repeat(32)}", cookieSecret: "${"c".repeat(32)}" },
  },
  plugins: [{ resolve: "@highwater/prop-firm", options: {} }, { resolve: "@highwater/admin", options: {} }],
})
`

/** A Medusa app as a stranger would have it: our packages come from their tarballs. */
function writeApp(folder, tarballs) {
  const version = "2.21.2"
  const dependencies = Object.fromEntries(
    [
      "medusa",
      "framework",
      "cli",
      "admin-sdk",
      "dashboard",
      "icons",
      "js-sdk",
    ].map((name) => [`@medusajs/${name}`, version])
  )
  const own = Object.fromEntries(
    tarballs.map(({ name, file }) => [name, `file:${file}`])
  )
  writeFileSync(
    path.join(folder, "package.json"),
    JSON.stringify({
      name: "bare-app",
      private: true,
      dependencies: {
        ...dependencies,
        ...own,
        "@medusajs/ui": "4.2.6",
        react: "18.3.1",
        "react-dom": "18.3.1",
        "ts-node": "10.9.2",
        "@swc/core": "^1.7.28",
      },
      overrides: Object.fromEntries(
        tarballs.map(({ name }) => [name, `$${name}`])
      ),
    })
  )
  writeFileSync(path.join(folder, "medusa-config.js"), medusaConfig)
  writeFileSync(
    path.join(folder, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        allowJs: true,
        module: "Node16",
        moduleResolution: "Node16",
        skipLibCheck: true,
        outDir: ".medusa/server",
        rootDir: ".",
      },
      include: ["medusa-config.js"],
    })
  )
}

async function pack(folder) {
  for (const name of packages) {
    await runCommand("npm", ["pack", "--pack-destination", folder], {
      cwd: path.join(root, name),
      title: `npm pack of ${name}`,
    })
  }
  return readdirSync(folder)
    .filter((file) => file.endsWith(".tgz"))
    .map((file) => ({
      file: path.join(folder, file),
      name: `@highwater/${file.replace(/^highwater-/, "").replace(/-\d.*$/, "")}`,
    }))
}

async function check(base) {
  const health = await fetch(`${base}/health`)
  const ours = await fetch(`${base}/admin/challenge-accounts`)
  const ready = await fetch(`${base}/public/ready`)
  const dashboard = await fetch(`${base}/app/`)
  const wrong = [
    [health.status === 200, "GET /health is 200"],
    [ours.status === 401, "our admin route is there and asks for a login"],
    [ready.status === 200, "GET /public/ready is 200"],
    [
      dashboard.status === 200 && (await dashboard.text()).includes("<html"),
      "the dashboard is served",
    ],
  ]
  for (const [fine, what] of wrong)
    console.log(`   ${fine ? "✔" : "✖"} ${what}`)
  return wrong.map(([fine]) => fine)
}

/** Packs plugin and dashboard extension, installs them in a bare Medusa app elsewhere, migrates and boots it. */
export async function packageTest() {
  await checkPort(port, "bare app")
  const folder = mkdtempSync(path.join(os.tmpdir(), "highwater-package-"))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  const removed = running.add("bare app's folder", remove)
  const app = path.join(folder, "app")
  mkdirSync(app)
  const database = await step(
    "Starting PostgreSQL for the bare app",
    startTestDatabase
  )
  const env = {
    DATABASE_URL: database.url,
    NODE_ENV: "production",
    MEDUSA_DISABLE_TELEMETRY: "true",
    HIGHWATER_MODE: "demo",
    HIGHWATER_ENCRYPTION_KEYS: `test:${Buffer.alloc(32, 7).toString("base64")}`,
  }
  const medusa = path.join(app, "node_modules/@medusajs/cli/cli.js")
  const built = path.join(app, ".medusa/server")
  try {
    const tarballs = await step("Packing the packages", () => pack(folder))
    writeApp(app, tarballs)
    await step("Installing them in a bare Medusa app", () =>
      runCommand(
        "npm",
        ["install", "--prefer-offline", "--no-audit", "--no-fund"],
        { cwd: app, title: "npm install in the bare app" }
      )
    )
    await step("Building the bare app", () =>
      runCommand(process.execPath, [medusa, "build"], {
        cwd: app,
        env,
        title: "medusa build in the bare app",
      })
    )
    await step("Migrating the bare app", () =>
      runCommand(
        process.execPath,
        [medusa, "db:migrate", "--execute-safe-links"],
        { cwd: built, env, title: "db:migrate in the bare app" }
      )
    )
    const service = startService({
      name: "bare app",
      command: process.execPath,
      args: [medusa, "start", "--port", String(port)],
      cwd: built,
      env,
      log: path.join(folder, "app.log"),
    })
    try {
      await step("Booting the bare app", () =>
        service.ready(`http://localhost:${port}/health`)
      )
      const results = await check(`http://localhost:${port}`)
      const passed = results.filter(Boolean).length
      return { passed, failed: results.length - passed, skipped: 0 }
    } finally {
      await service.stop()
    }
  } finally {
    await database.stop()
    remove()
    removed()
  }
}
