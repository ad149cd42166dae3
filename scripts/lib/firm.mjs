import { readdirSync, existsSync, readFileSync } from "node:fs"
import { createHash } from "node:crypto"
import path from "node:path"
import pg from "pg"
import { checkDatabase, startEmbeddedDatabase } from "./database.mjs"
import { dataFolder } from "./data-folder.mjs"
import { root } from "./root.mjs"
import { runCommand } from "./run-command.mjs"
import { localSecrets } from "./secrets.mjs"
import { startService } from "./service.mjs"

const built = path.join(root, ".medusa/server")
const medusa = path.join(root, "node_modules/@medusajs/cli/cli.js")
const broker = path.join(
  root,
  "plugins/prop-firm/.medusa/server/src/providers/platform-simulated/broker/main.js"
)
const next = path.join(root, "node_modules/next/dist/bin/next")

/** What the database must have been migrated with: every migration file there is, and the modules that are switched on. */
function migrationDigest() {
  const hash = createHash("sha256").update(
    readFileSync(path.join(root, "package-lock.json"))
  )
  hash.update(readFileSync(path.join(root, "medusa-config.ts")))
  const modules = path.join(root, "plugins/prop-firm/src/modules")
  for (const module of readdirSync(modules).sort()) {
    const folder = path.join(modules, module, "migrations")
    if (existsSync(folder))
      for (const file of readdirSync(folder).sort()) hash.update(file)
  }
  const links = path.join(root, "plugins/prop-firm/src/links")
  if (existsSync(links))
    for (const file of readdirSync(links, { recursive: true }).sort())
      hash.update(String(file))
  return hash.digest("hex")
}

async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url })
  client.on("error", () => undefined) // the server may be stopped in between
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const readInstallation = (url) =>
  withClient(url, async (client) => {
    const table = await client.query(
      "select to_regclass('prop_installation') as name"
    )
    if (!table.rows[0].name) return {}
    const rows = await client.query("select key, value from prop_installation")
    return Object.fromEntries(rows.rows.map(({ key, value }) => [key, value]))
  })

const writeInstallation = (url, key, value) =>
  withClient(url, async (client) => {
    await client.query(
      "create table if not exists prop_installation (key text primary key, value text not null)"
    )
    await client.query(
      "insert into prop_installation values ($1, $2) on conflict (key) do update set value = excluded.value",
      [key, value]
    )
  })

/** Recordings beside the checkout are used where they are; PRICES_DIR names others. */
export function pricesFolder() {
  if (process.env.PRICES_DIR) return path.resolve(process.env.PRICES_DIR)
  const beside = path.resolve(root, "../shared/data/prices")
  return existsSync(beside) ? beside : undefined
}

/** Database, migrations and demo data; each only as far as it is missing. */
export async function prepareFirm({ step, name, ports }) {
  const folder = dataFolder(name)
  const secrets = localSecrets(folder)
  const external = process.env.DATABASE_URL
  const database = external
    ? await step("Reaching the database of DATABASE_URL", async () => {
        await checkDatabase(external)
        return { url: external, stop: async () => undefined }
      })
    : await step("Starting PostgreSQL", () =>
        startEmbeddedDatabase({
          folder: path.join(folder, "postgres"),
          port: ports.database,
          name: "highwater",
        })
      )
  const env = {
    NODE_ENV: "production",
    HIGHWATER_MODE: "demo",
    MEDUSA_DISABLE_TELEMETRY: "true",
    DATABASE_URL: database.url,
    PORT: String(ports.backend),
    STORE_CORS: `http://localhost:${ports.storefront}`,
    ADMIN_CORS: `http://localhost:${ports.backend}`,
    AUTH_CORS: `http://localhost:${ports.storefront},http://localhost:${ports.backend}`,
    SIMULATED_PLATFORM_URL: `http://localhost:${ports.platform}`,
    HIGHWATER_SEED_FILE: path.join(folder, "seed.json"),
    ...secrets,
  }
  try {
    await migrateAndSeed({
      step,
      url: database.url,
      env,
      logs: dataFolder("logs"),
      name,
    })
  } catch (error) {
    await database.stop()
    throw error
  }
  return {
    folder,
    database,
    env,
    seed: JSON.parse(readFileSync(env.HIGHWATER_SEED_FILE, "utf8")),
  }
}

async function migrateAndSeed({ step, url, env, logs, name }) {
  const installed = await readInstallation(url)
  const wanted = migrationDigest()
  const run = (title, args, log) =>
    step(title, () =>
      runCommand(process.execPath, [medusa, ...args], {
        cwd: built,
        env,
        log: path.join(logs, log),
        title,
      })
    )
  if (installed.migrated !== wanted) {
    await run(
      "Bringing the database up to date",
      ["db:migrate", "--execute-safe-links"],
      `${name}-migrate.log`
    )
    await writeInstallation(url, "migrated", wanted)
  }
  if (!installed.seeded || !existsSync(env.HIGHWATER_SEED_FILE)) {
    await run(
      "Founding the demo firm",
      ["exec", "./src/scripts/seed-demo.js"],
      `${name}-seed.log`
    )
    await writeInstallation(url, "seeded", new Date().toISOString())
  }
}

/** Starts the backend and waits until it answers. */
export function startBackend({ firm, ports, name, onExit }) {
  const service = startService({
    name: "backend",
    command: process.execPath,
    args: [
      // Newest states of many accounts are garbage soon: in a small young generation they would be copied first.
      "--max-semi-space-size=64",
      medusa,
      "start",
      "--host",
      "127.0.0.1",
      "--port",
      String(ports.backend),
    ],
    cwd: built,
    env: firm.env,
    log: path.join(dataFolder("logs"), `${name}-backend.log`),
    onExit,
  })
  return {
    service,
    ready: () => service.ready(`http://127.0.0.1:${ports.backend}/health`),
  }
}

/** Starts the storefront. */
export function startStorefront({ firm, ports, name, onExit }) {
  const service = startService({
    name: "storefront",
    command: process.execPath,
    args: [
      next,
      "start",
      "--hostname",
      "127.0.0.1",
      "--port",
      String(ports.storefront),
    ],
    cwd: path.join(root, "storefront"),
    env: {
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      MEDUSA_BACKEND_URL: `http://127.0.0.1:${ports.backend}`,
      MEDUSA_PUBLISHABLE_KEY: firm.seed.publishable_key,
      HIGHWATER_MODE: "demo",
    },
    log: path.join(dataFolder("logs"), `${name}-storefront.log`),
    onExit,
  })
  return {
    service,
    ready: () => service.ready(`http://127.0.0.1:${ports.storefront}/`),
  }
}

/** Starts the simulated platform; it waits for the backend by itself. */
export function startPlatform({ firm, ports, name, speed, onExit }) {
  const prices = pricesFolder()
  const service = startService({
    name: "simulated platform",
    command: process.execPath,
    args: [broker],
    cwd: root,
    env: {
      PORT: String(ports.platform),
      SIMULATED_PLATFORM_TOKEN: firm.env.SIMULATED_PLATFORM_TOKEN,
      HIGHWATER_URL: `http://127.0.0.1:${ports.backend}`,
      HIGHWATER_KEY_ID: firm.seed.connection.key_id,
      HIGHWATER_KEY_SECRET: firm.seed.connection.secret,
      DATA_DIR: dataFolder(name, "platform"),
      SPEED: speed,
      ...(prices ? { PRICES_DIR: prices } : {}),
    },
    log: path.join(dataFolder("logs"), `${name}-platform.log`),
    onExit,
  })
  return {
    service,
    ready: () => service.ready(`http://127.0.0.1:${ports.platform}/health`),
  }
}
