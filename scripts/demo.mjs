import { setTimeout as sleep } from "node:timers/promises"
import { adminReader } from "./lib/admin-reader.mjs"
import { buildMissing } from "./lib/builds.mjs"
import { checkNode } from "./lib/check-node.mjs"
import { checkPorts } from "./lib/check-ports.mjs"
import { prepareFirm, startBackend, startPlatform } from "./lib/firm.mjs"
import { platformClient } from "./lib/platform.mjs"
import { runMain } from "./lib/run-main.mjs"
import { running } from "./lib/running.mjs"
import { step } from "./lib/step.mjs"
import { Stop } from "./lib/stop.mjs"
import { table } from "./lib/table.mjs"
import { Trader } from "./lib/trader.mjs"

const ports = {
  backend: 9020,
  storefront: 8020, // nothing runs there; the backend's list of allowed origins names it
  platform: 7120,
  database: 5435,
}
const strategies = [
  "trend",
  "reversion",
  "grid",
  "martingale",
  "news",
  "scalper",
]
const challenges_count = 9
/** How many traders buy at the same time. */
const buyers_at_once = 5
/** How long the simulated traders may trade, and how much real time that takes. */
const simulated_days = 60
const trading_s = 13
/** As long as nobody has passed or nobody has breached, they go on a little. */
const patience_s = 30

/** Whether a challenge account's row says that its challenge has come to an end. */
const isDecided = ({ status, challenge, phase }) =>
  ["breached", "expired", "closed"].includes(status) ||
  ["lost", "expired", "cancelled"].includes(challenge.status) ||
  (challenge.status === "won" && phase.index > 0)

/** What was seen: somebody passed a phase, somebody broke a hard rule. */
const hasPassed = ({ phase, status }) => phase.index > 0 || status === "passed"
const hasBreached = ({ status }) => status === "breached"

async function buyChallenge({ firm, backend, run, i }) {
  const regionId = firm.seed.region_ids.usd
  const trader = new Trader({
    backend,
    key: firm.seed.publishable_key,
    email: `trader-${run}-${i + 1}@demo.highwater.test`,
    password: `demo-${run}-${i + 1}-password`,
    name: `Trader ${i + 1}`,
  })
  await trader.register()
  const programs = (await trader.programs(regionId)).filter(
    ({ steps, sizes }) => steps > 0 && sizes.some(({ price }) => price)
  )
  // Three of five buy two phases, as most of the market does.
  const twoStep = programs.filter(({ steps }) => steps === 2)
  const others = programs.filter(({ steps }) => steps !== 2)
  const program =
    i % 5 < 3 ? twoStep[i % twoStep.length] : others[(i % 5) % others.length]
  const sizes = program.sizes.filter(
    ({ price, variant_id }) => price && variant_id
  )
  const size = sizes[Math.floor(i / programs.length) % sizes.length]
  await trader.buy({ regionId, program, size })
  return { trader, strategy: strategies[i % strategies.length] }
}

async function buyChallenges(shop) {
  const bought = []
  for (let i = 0; i < challenges_count; i += buyers_at_once) {
    const group = Array.from({
      length: Math.min(buyers_at_once, challenges_count - i),
    })
    bought.push(
      ...(await Promise.all(
        group.map((_, k) => buyChallenge({ ...shop, i: i + k }))
      ))
    )
  }
  return bought
}

/** Waits until every bought challenge has its login, and tells the platform who trades how. */
async function assignStrategies({ bought, platform }) {
  for (const entry of bought) {
    for (let waited = 0; !entry.login; waited++) {
      if (waited > 100)
        throw new Stop(
          `${entry.trader.email} paid, but no challenge account was opened within 20 s.`
        )
      const [challenge] = await entry.trader.challenges()
      if (challenge?.account?.login && challenge.account.status === "active") {
        Object.assign(entry, {
          id: challenge.id,
          login: challenge.account.login,
        })
      } else await sleep(200)
    }
    await platform.setStrategy(entry.login, { name: entry.strategy })
  }
}

/** Accounts of earlier runs rest, so that each run takes the same time. */
async function restEarlier({ admin, platform }) {
  const { challenge_accounts } = await admin(
    "/admin/challenge-accounts?status=active&limit=100"
  )
  for (const { login } of challenge_accounts.filter(({ login }) => login)) {
    await platform.setStrategy(login, { name: "none" })
    await platform.closeAll(login)
  }
}

async function trade({ admin, run, platform }) {
  const first = Date.parse((await platform.clock()).now)
  await platform.setClock({ speed: "max" })
  const start = Date.now()
  let now = first
  let seen = false
  while (now - first < simulated_days * 86_400_000) {
    await sleep(1000)
    now = Date.parse((await platform.clock()).now)
    const { challenge_accounts } = await admin(
      `/admin/challenge-accounts?q=trader-${run}-&limit=100`
    )
    const current = new Map(
      challenge_accounts
        .toSorted((a, b) => a.phase.index - b.phase.index)
        .map((row) => [row.challenge.id, row])
    )
    const rows = [...current.values()]
    seen = rows.some(hasPassed) && challenge_accounts.some(hasBreached)
    if (rows.every(isDecided)) break
    const limit_s = seen ? trading_s : patience_s
    if (Date.now() - start > limit_s * 1000) break
  }
  await platform.setClock({ paused: true })
  return { days: Math.round((now - first) / 86_400_000), seen }
}

/** What became of it; an instant program is won when bought, so its account speaks. */
function resultOf(challenge) {
  const account = challenge.accounts.at(-1)
  const isOver = challenge.status === "won" && account?.status === "breached"
  return isOver ? "funded, ended" : challenge.status
}

/** The rule that decided, with its numbers, as the trader reads it. */
function decidingRule(challenge) {
  const done = challenge.accounts.filter(({ status }) => status === "passed")
  const before = done.map(({ phase }) => `${phase.title} passed, `).join("")
  return `${before}${lastRule(challenge)}`
}

function lastRule(challenge) {
  const account = challenge.accounts.at(-1)
  const failed = challenge.accounts
    .flatMap(({ breaches }) => breaches)
    .filter(({ effect }) => effect === "fail")
    .at(-1)
  if (failed)
    return `${failed.rule}: measured ${failed.measured}, limit ${failed.limit}`
  const passed = challenge.accounts
    .filter(({ status }) => status === "passed")
    .at(-1)
  const target = passed?.meters.find(({ kind }) => kind === "profit_target")
  if (target)
    return `${target.rule} of ${passed.phase.title}: reached ${target.current}, required ${target.level}`
  return `still trading: equity ${account?.equity ?? "–"}, room ${account?.room_total ?? "–"}`
}

async function report(bought) {
  const rows = []
  for (const { trader, id, strategy } of bought) {
    const challenge = await trader.challenge(id)
    const phase = challenge.accounts.at(-1)?.phase.title ?? "–"
    rows.push([
      challenge.number,
      challenge.program.name,
      `${challenge.currency} ${challenge.initial_balance}`,
      strategy,
      phase,
      resultOf(challenge),
      decidingRule(challenge),
    ])
  }
  table(
    [
      "challenge",
      "program",
      "size",
      "trades by",
      "phase",
      "result",
      "decided by",
    ],
    rows
  )
  return rows
}

/** `npm run demo`: sells challenges over HTTP, lets traders trade fast, prints who passed and who did not, and why. */
await runMain(async () => {
  console.log("\nHighwater demo\n")
  checkNode()
  await checkPorts({
    ports: { ...ports, storefront: undefined },
    name: "demo",
    command: "npm run demo",
    fixed: true,
  })
  await buildMissing({
    only: [
      "domain",
      "client",
      "charts",
      "prop-firm plugin",
      "admin extension",
      "backend and dashboard",
    ],
    step,
  })
  const firm = await prepareFirm({ step, name: "demo", ports })
  const common = { firm, ports, name: "demo", onExit: running.fail }
  const started = startBackend(common)
  const simulator = startPlatform({ ...common, speed: "0" })
  await step("Starting the backend", started.ready)
  await step("Starting the simulated platform", simulator.ready)
  const backend = `http://127.0.0.1:${ports.backend}`
  const platform = platformClient({
    url: `http://127.0.0.1:${ports.platform}`,
    token: firm.env.SIMULATED_PLATFORM_TOKEN,
  })
  const run = Date.now().toString(36)
  const admin = await adminReader({ backend, ...firm.seed.admin })
  await restEarlier({ admin, platform })
  const bought = await step(
    `Selling ${challenges_count} challenges through the store API`,
    () => buyChallenges({ firm, backend, run })
  )
  await step("Opening their challenge accounts", () =>
    assignStrategies({ bought, platform })
  )
  const { days, seen } = await step("Trading, faster than real time", () =>
    trade({ admin, run, platform })
  )
  await report(bought)
  console.log(
    `\n${days} days were traded. The same firm, live and with pages: npm start\n`
  )
  if (!seen) {
    throw new Stop(
      "The demo is to show somebody who passes and somebody who breaches, and did not: see the table, and run it again."
    )
  }
  await running.end(0)
})
