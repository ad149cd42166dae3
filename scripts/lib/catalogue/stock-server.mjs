import { mkdirSync, writeFileSync } from "node:fs"
import path from "node:path"
import { dataFolder } from "../data-folder.mjs"
import { root } from "../root.mjs"
import { startService } from "../service.mjs"

/** Medusa as this deployment configures it, without its plugins. */
const config = `const { defineConfig } = require("@medusajs/framework/utils")
module.exports = defineConfig({
  featureFlags: { translation: true },
  admin: { disable: true },
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: process.env.STORE_CORS,
      adminCors: process.env.ADMIN_CORS,
      authCors: process.env.AUTH_CORS,
      jwtSecret: process.env.JWT_SECRET,
      cookieSecret: process.env.COOKIE_SECRET,
    },
  },
  modules: [{ resolve: "@medusajs/medusa/translation" }],
})
`

/** Starts stock Medusa on the firm's database: our tables are there, nothing of ours runs. */
export function startStock({ env, port }) {
  // Below the checkout, so that its packages are found.
  const folder = path.join(root, ".data", "stock-medusa")
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, "medusa-config.js"), config)
  writeFileSync(
    path.join(folder, "package.json"),
    // The command looks for Medusa here; it is found in the checkout's packages.
    JSON.stringify({
      name: "stock-medusa",
      private: true,
      dependencies: { "@medusajs/medusa": "*" },
    })
  )
  const service = startService({
    name: "stock Medusa",
    command: process.execPath,
    args: [
      "--max-semi-space-size=64",
      path.join(root, "node_modules/@medusajs/cli/cli.js"),
      "start",
      "--host",
      "127.0.0.1",
      "--port",
      String(port),
    ],
    cwd: folder,
    env,
    log: path.join(dataFolder("logs"), "stock-medusa.log"),
    onExit: (error) => console.error(error.message),
  })
  return {
    service,
    ready: () => service.ready(`http://127.0.0.1:${port}/health`),
  }
}
