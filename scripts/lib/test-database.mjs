import { mkdtempSync, chmodSync, rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { startEmbeddedDatabase } from "./database.mjs"
import { freePort } from "./free-port.mjs"
import { running } from "./running.mjs"

/**
 * A throw-away PostgreSQL, gone afterwards: fast and not durable for tests, with
 * the settings of a real one where what is measured must be durable.
 */
export async function startTestDatabase({ isDurable = false } = {}) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "highwater-pg-"))
  chmodSync(folder, 0o755)
  const remove = () => rmSync(folder, { recursive: true, force: true })
  const removed = running.add("test database's folder", remove)
  const port = await freePort()
  const database = await startEmbeddedDatabase({
    folder: path.join(folder, "data"),
    port,
    name: "highwater",
    fast: !isDurable,
  })
  return {
    ...database,
    env: {
      DB_HOST: "localhost",
      DB_PORT: String(port),
      DB_USERNAME: database.user,
      DB_PASSWORD: database.password,
    },
    stop: async () => {
      await database.stop()
      remove()
      removed()
    },
  }
}
