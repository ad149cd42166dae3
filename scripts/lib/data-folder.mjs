import { accessSync, constants, mkdirSync } from "node:fs"
import path from "node:path"
import { root } from "./root.mjs"
import { Stop } from "./stop.mjs"

/** The folder that keeps data between runs: HIGHWATER_DATA_DIR, else `.data`. */
export function dataFolder(...parts) {
  const base = path.resolve(root, process.env.HIGHWATER_DATA_DIR ?? ".data")
  const folder = path.join(base, ...parts)
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    throw new Stop(
      `The data folder ${folder} cannot be written (${error.code}). Give this user access to it, or set HIGHWATER_DATA_DIR to another folder.`
    )
  }
  return folder
}
