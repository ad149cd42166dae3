import { spawn } from "node:child_process"
import { existsSync, statSync } from "node:fs"
import path from "node:path"
import { buildMissing } from "./lib/builds.mjs"
import { checkNode } from "./lib/check-node.mjs"
import { dataFolder } from "./lib/data-folder.mjs"
import {
  checkDatabase,
  leftover,
  startEmbeddedDatabase,
  urlOfEmbedded,
} from "./lib/database.mjs"
import { freePort } from "./lib/free-port.mjs"
import { root } from "./lib/root.mjs"
import { runMain } from "./lib/run-main.mjs"
import { running } from "./lib/running.mjs"
import { Stop } from "./lib/stop.mjs"

const command = path.join(
  root,
  "plugins/prop-firm/.medusa/server/src/modules/evaluation/command/main.js"
)

/** What is said on the way goes to standard error: the output may be data. */
const step = async (title, work) => {
  console.error(`  … ${title}`)
  return work()
}

/** When a database was last written to. */
const usedAt = (folder) =>
  statSync(path.join(folder, "global/pg_control")).mtimeMs

/** The database of the named firm; else the one that runs, or that ran last. */
function folderOf(name) {
  const names = name ? [name] : ["firm", "demo"]
  const found = names
    .map((one) => ({
      name: one,
      folder: path.join(dataFolder(one), "postgres"),
    }))
    .filter(({ folder }) => existsSync(path.join(folder, "PG_VERSION")))
  if (found.length === 0) {
    throw new Stop(
      `There is no database of ${names.join(" or ")} in ${dataFolder()} yet. Run \`npm start\` or \`npm run demo\` first, or set DATABASE_URL.`
    )
  }
  found.sort(
    (a, b) =>
      Number(leftover(b.folder) !== null) -
        Number(leftover(a.folder) !== null) ||
      usedAt(b.folder) - usedAt(a.folder)
  )
  const [chosen, ...others] = found
  for (const other of others) {
    console.error(
      `  The database of "${chosen.name}" is read; --firm ${other.name} reads the other.`
    )
  }
  return chosen.folder
}

/** A database that runs is read where it is; one that does not is started for a while. */
async function database(name) {
  const external = process.env.DATABASE_URL
  if (external) {
    await checkDatabase(external)
    return external
  }
  const folder = folderOf(name)
  const other = leftover(folder)
  if (other) return urlOfEmbedded(other.port, "highwater")
  const port = await freePort()
  const started = await step("Starting PostgreSQL", () =>
    startEmbeddedDatabase({ folder, port, name: "highwater" })
  )
  return started.url
}

/** `node scripts/journal.mjs audit|replay …`: what `highwater audit` and `highwater replay --account` run. */
await runMain(async () => {
  checkNode()
  const args = process.argv.slice(2)
  const at = args.indexOf("--firm")
  const [, name] = at < 0 ? [] : args.splice(at, 2)
  await buildMissing({ only: ["domain", "prop-firm plugin"], step })
  const url = await database(name)
  const child = spawn(process.execPath, [command, ...args], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: url },
    stdio: "inherit",
  })
  const ended = running.add("replay", () => child.kill())
  const code = await new Promise((resolve) => child.once("exit", resolve))
  ended()
  await running.end(code ?? 1)
})
