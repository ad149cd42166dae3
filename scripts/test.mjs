import { attemptSuite } from "./lib/attempt-suite.mjs"
import { buildMissing } from "./lib/builds.mjs"
import { checkNode } from "./lib/check-node.mjs"
import { ensureChromium } from "./lib/chromium.mjs"
import { packageTest } from "./lib/package-test.mjs"
import { ensureRedis } from "./lib/redis.mjs"
import { pricesFolder } from "./lib/firm.mjs"
import { runJest } from "./lib/run-jest.mjs"
import { runMain } from "./lib/run-main.mjs"
import { running } from "./lib/running.mjs"
import { Stop } from "./lib/stop.mjs"
import { startTestDatabase } from "./lib/test-database.mjs"
import { step } from "./lib/step.mjs"
import { withTestFirm } from "./lib/test-firm.mjs"

const libraries = ["domain", "client", "charts", "cli", "prop-firm plugin"]
const args = process.argv.slice(3)
/** `--kills 200` is read by the tests of faults, not by Jest. */
const kills = args.indexOf("--kills")
if (kills >= 0) process.env.FAULT_KILLS = args.splice(kills, 2)[1]
const database = { current: undefined }
const env = async (settings) => {
  database.current ??= await step("Starting PostgreSQL for tests", () =>
    startTestDatabase(settings)
  )
  return { ...database.current.env, ...prices() }
}
const prices = () => {
  const folder = pricesFolder()
  return folder ? { PRICES_DIR: folder } : {}
}

/** Tests of several processes find redis-server themselves, and say when there is none. */
const withRedis = async (settings) => {
  await ensureRedis(step)
  return env(settings)
}

let asked
/** The browser, asked for once. */
const chromium = () => (asked ??= ensureChromium(step))

/** Tests against the running firm; that firm is built, if need be, when its ports are found free. */
const journeys = (firm) => runJest({ type: "journeys", env: firm, args })
const browser = async (firm) =>
  runJest({
    type: "browser",
    env: { ...firm, CHROMIUM_PATH: await chromium() },
    args,
  })

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
    run: async () => runJest({ type: "http", env: await withRedis(), args }),
  },
  start: {
    builds: [],
    run: () => runJest({ type: "start", args }),
  },
  faults: {
    // The faults of the checkout, the evaluation and of several servers need no pages.
    builds: /catalogue|evaluation|scale-out/.test(args[0])
      ? libraries
      : undefined,
    run: async () =>
      runJest({
        type: "faults",
        // Figures of several servers are those of a database that keeps what it says.
        env: await withRedis({ isDurable: /scale-out/.test(args[0]) }),
        args,
      }),
  },
  journeys: { builds: [], run: () => withTestFirm(journeys) },
  browser: {
    builds: [],
    needsChromium: true,
    run: async () => {
      await chromium()
      return withTestFirm(browser)
    },
  },
  "journeys and browser": {
    builds: [],
    needsChromium: true,
    run: () =>
      withTestFirm(async (firm) =>
        add(
          await attemptSuite("journeys", () => journeys(firm)),
          await attemptSuite("browser", () => browser(firm))
        )
      ),
  },
  package: { builds: [...libraries, "admin extension"], run: packageTest },
}
/**
 * What `npm test` runs: journeys and pages share one running firm. The faults, which
 * kill a server and wait minutes for what heals a broken payment, have a command of their own.
 */
const all = [
  "unit",
  "modules",
  "http",
  "start",
  "journeys and browser",
  "package",
]
const add = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
})

/** `npm test` runs every suite; `npm run test:<suite>` one. The last line counts them all. */
await runMain(async () => {
  checkNode()
  const only = process.argv[2]
  if (only && !suites[only]) {
    throw new Stop(
      `There is no suite "${only}": choose one of ${Object.keys(suites).join(", ")}.`
    )
  }
  const names = only ? [only] : all
  if (names.some((name) => suites[name].needsChromium)) {
    // Asked for early, so that what is missing is known before the long suites.
    await chromium().catch((error) => console.error(`   ✖ ${error.message}`))
  }
  let total = { passed: 0, failed: 0, skipped: 0 }
  for (const name of names) {
    const { builds, run } = suites[name]
    const result = await attemptSuite(name, async () => {
      await buildMissing({ only: builds, step })
      console.log(`\n── ${name} ──`)
      return run()
    })
    console.log(
      `   ${name}: ${result.passed} passed, ${result.failed} failed${result.skipped ? `, ${result.skipped} skipped` : ""}`
    )
    total = add(total, result)
  }
  await attemptSuite("database", async () => database.current?.stop())
  if (total.passed + total.failed === 0) total.failed = 1
  console.log(`\n${total.passed} passed, ${total.failed} failed`)
  await running.end(total.failed === 0 ? 0 : 1)
})
