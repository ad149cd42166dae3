#!/usr/bin/env node
import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { fileURLToPath } from "node:url"

const fileOf = (relative) => fileURLToPath(new URL(relative, import.meta.url))

/** In a fresh checkout nothing is built: what this command needs is built at its first use. */
function isReady() {
  const build = fileOf("../../../scripts/build.mjs")
  const needed = ["../dist/index.mjs", "../../domain/dist/index.mjs"]
  const isBuilt = needed.every((file) => existsSync(fileOf(file)))
  if (isBuilt || !existsSync(build)) return true
  // Our output may go to a pipe, so the build speaks on standard error; it says itself what failed.
  const { status } = spawnSync(process.execPath, [build, "domain", "cli"], {
    stdio: ["ignore", 2, 2],
  })
  return status === 0
}

if (isReady()) await import("../dist/index.mjs")
else process.exitCode = 1
