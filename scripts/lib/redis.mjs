import { existsSync } from "node:fs"
import path from "node:path"
import { canInstall, installPackages } from "./debian.mjs"

const isThere = () =>
  Boolean(process.env.REDIS_SERVER_PATH) ||
  [...(process.env.PATH ?? "").split(path.delimiter), "/usr/bin"].some(
    (folder) => existsSync(path.join(folder, "redis-server"))
  )

/**
 * Redis for the tests of several processes: installed when root on Debian. Where
 * that cannot be, those tests are skipped and say so.
 */
export async function ensureRedis(step) {
  if (isThere() || !canInstall()) return
  await step("Installing Redis from Debian's packages", () =>
    installPackages("redis-server")
  ).catch((error) => console.error(`   ✖ ${error.message}`))
}
