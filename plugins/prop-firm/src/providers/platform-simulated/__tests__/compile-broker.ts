import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join, relative } from "node:path"

import { transformFileSync } from "@swc/core"

const SOURCE = join(__dirname, "../../..")
const FOLDERS = ["providers/platform-simulated", "types"]

/**
 * Compiles the platform into a folder of its own and answers the path of its
 * entry, so that a test can run it as the process it is, and kill it.
 */
export function compileBroker(): string {
  const target = mkdtempSync(join(tmpdir(), "broker-"))
  for (const folder of FOLDERS)
    for (const file of sourcesIn(join(SOURCE, folder))) {
      const { code } = transformFileSync(file, {
        jsc: { parser: { syntax: "typescript" }, target: "es2022" },
        module: { type: "commonjs" },
      })
      const path = join(target, relative(SOURCE, file)).replace(/\.ts$/, ".js")
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, code)
    }
  return join(target, "providers/platform-simulated/broker/main.js")
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.includes("__tests__"))
    .filter((name) => !name.startsWith("http"))
    .map((name) => join(folder, name))
}
