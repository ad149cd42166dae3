import { buildMissing } from "./lib/builds.mjs"
import { checkNode } from "./lib/check-node.mjs"
import { ensureChromium } from "./lib/chromium.mjs"
import { packageTest } from "./lib/package-test.mjs"
import { pricesFolder } from "./lib/firm.mjs"
import { runJest } from "./lib/run-jest.mjs"
import { runMain } from "./lib/run-main.mjs"
import { startTestDatabase } from "./lib/test-database.mjs"
import { step } from "./lib/step.mjs"
import { withTestFirm } from "./lib/test-firm.mjs"

const libraries = ["domain", "client", "charts", "cli", "prop-firm plugin"]
const args = process.argv.slice(3)
const database = { current: undefined }
const env = async () => {
  database.current ??= await step(
    "Starting PostgreSQL for tests",
    startTestDatabase
  )
  return { ...database.current.env, ...prices() }
}
const prices = () => {
  const folder = pricesFolder()
  return folder ? { PRICES_DIR: folder } : {}
}

/** Every suite by name: what must be built before it, and how it runs. */
const suites = {
  domain: {
    builds: libraries.slice(0, 1),
    run: () => runJest({ type: "unit", args: ["packages/domain", ...args] }),
  },
  unit: {
    builds: libraries,
    run: () => runJest({ type: "unit", env: prices(), args }),
  },
  modules: {
    builds: libraries,
    run: async () => runJest({ type: "modules", env: await env(), args }),
  },
  http: {
    builds: libraries,
    run: async () => runJest({ type: "http", env: await env(), args }),
  },
  start: {
    builds: [],
    run: () => runJest({ type: "start", args }),
  },
  faults: {
    run: async () => runJest({ type: "faults", env: await env(), args }),
  },
  journeys: {
    run: () =>
      withTestFirm((firm) => runJest({ type: "journeys", env: firm, args })),
  },
  browser: {
    run: async () => {
      const chromium = await ensureChromium(step)
      return withTestFirm((firm) =>
        runJest({
          type: "browser",
          env: { ...firm, CHROMIUM_PATH: chromium },
          args,
        })
      )
    },
  },
  package: { builds: [...libraries, "admin extension"], run: packageTest },
}
/**
 * What `npm test` runs: journeys and pages share one running firm. The faults, which
 * kill a server again and again, have a command of their own.
 */
const all = [
  "unit",
  "modules",
  "http",
  "start",
  "journeys and browser",
  "package",
]
suites["journeys and browser"] = {
  run: async () => {
    const chromium = await ensureChromium(step)
    return withTestFirm(async (firm) => {
      const journeys = await runJest({ type: "journeys", env: firm })
      const pages = await runJest({
        type: "browser",
        env: { ...firm, CHROMIUM_PATH: chromium },
      })
      return add(journeys, pages)
    })
  },
}

const add = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
})

/** `npm test` runs every suite; `npm run test:<suite>` one. The last line counts them all. */
await runMain(async () => {
  checkNode()
  const asked = process.argv[2]
  if (asked && !suites[asked]) {
    console.error(
      `There is no suite "${asked}": choose one of ${Object.keys(suites).join(", ")}.`
    )
    process.exit(1)
  }
  let total = { passed: 0, failed: 0, skipped: 0 }
  try {
    for (const name of asked ? [asked] : all) {
      const suite = suites[name]
      await buildMissing({ only: suite.builds, step })
      console.log(`\n── ${name} ──`)
      const result = await suite.run()
      console.log(
        `   ${name}: ${result.passed} passed, ${result.failed} failed${result.skipped ? `, ${result.skipped} skipped` : ""}`
      )
      total = add(total, result)
    }
  } finally {
    await database.current?.stop()
  }
  if (total.passed === 0) total.failed += 1
  console.log(`\n${total.passed} passed, ${total.failed} failed`)
  process.exit(total.failed === 0 ? 0 : 1)
})
