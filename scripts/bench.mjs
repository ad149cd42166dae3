import { spawn } from "node:child_process"
import path from "node:path"
import { buildMissing } from "./lib/builds.mjs"
import { root } from "./lib/root.mjs"
import { runMain } from "./lib/run-main.mjs"
import { step } from "./lib/step.mjs"
import { Stop } from "./lib/stop.mjs"
import { startTestDatabase } from "./lib/test-database.mjs"

const benchmarks = {
  rules: {
    builds: ["domain", "benchmarks"],
    options: ["--expose-gc", "--max-old-space-size=4096"],
  },
  ingest: {
    builds: ["domain", "prop-firm plugin", "benchmarks"],
    options: [],
    needsDatabase: true,
  },
  scan: {
    builds: ["domain", "prop-firm plugin", "benchmarks"],
    options: [],
  },
}

/** `npm run bench:<name>`: builds what it times and runs it alone in a process; `-- --json` prints figures last. */
await runMain(async () => {
  const [name, ...args] = process.argv.slice(2)
  const benchmark = benchmarks[name]
  if (!benchmark) {
    throw new Stop(
      `There is no benchmark "${name}": choose one of ${Object.keys(benchmarks).join(", ")}.`
    )
  }
  await buildMissing({ only: benchmark.builds, step })
  const script = path.join(root, "bench", "dist", `${name}.mjs`)
  const database = benchmark.needsDatabase
    ? await step("Starting PostgreSQL", () =>
        startTestDatabase({ isDurable: true })
      )
    : null
  const child = spawn(
    process.execPath,
    [...benchmark.options, script, ...args],
    {
      cwd: root,
      stdio: "inherit",
      env: {
        ...process.env,
        ...(database ? { DATABASE_URL: database.url } : {}),
      },
    }
  )
  const code = await new Promise((resolve) => child.once("exit", resolve))
  await database?.stop()
  process.exit(code ?? 1)
})
