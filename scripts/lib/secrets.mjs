import { randomBytes } from "node:crypto"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { Stop } from "./stop.mjs"

/**
 * Secrets of the local firm, made once and kept in its data folder. They are
 * not for production, where the environment brings its own.
 */
export function localSecrets(folder) {
  const file = path.join(folder, "secrets.json")
  if (existsSync(file)) {
    try {
      return JSON.parse(readFileSync(file, "utf8"))
    } catch (error) {
      throw new Stop(
        `${file} cannot be read (${error.message}). Repair it, or delete the folder ${folder} to start anew.`
      )
    }
  }
  const secrets = {
    JWT_SECRET: randomBytes(32).toString("hex"),
    COOKIE_SECRET: randomBytes(32).toString("hex"),
    HIGHWATER_ENCRYPTION_KEYS: `local:${randomBytes(32).toString("base64")}`,
    SIMULATED_PLATFORM_TOKEN: randomBytes(24).toString("hex"),
  }
  writeFileSync(file, JSON.stringify(secrets, null, 2), { mode: 0o600 })
  return secrets
}
