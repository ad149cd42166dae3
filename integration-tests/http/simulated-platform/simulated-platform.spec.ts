import { mkdtempSync, rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { readSettings } from "../../../plugins/prop-firm/src/providers/platform-simulated/broker/settings"
import {
  start,
  type Running,
} from "../../../plugins/prop-firm/src/providers/platform-simulated/broker/start"
import {
  connect,
  openAccount,
  type LiveAccount,
} from "../ingestion/live-account"
import { until } from "../ingestion/until"
import { httpSuite } from "../setup/http-suite"
import type { Suite } from "../setup/suite"

interface AccountAnswer {
  challenge_account: { status: string; balance: string; breaches: object[] }
}
interface ReplayAnswer {
  replay: { equal: boolean; differences: object[] }
}
interface TasksAnswer {
  tasks: { kind: string; reference: { id: string } | null }[]
}
interface TradesAnswer {
  count: number
}

const PORT = 7270
const TOKEN = "simulated-token"
process.env.SIMULATED_PLATFORM_URL = `http://127.0.0.1:${PORT}`
process.env.SIMULATED_PLATFORM_TOKEN = TOKEN

/** The real platform and the real firm, with nothing between them but HTTP. */
httpSuite("simulated-platform", (suite) => {
  let platform: Running
  let account: LiveAccount
  const folder = mkdtempSync(path.join(os.tmpdir(), "simulated-"))
  const log: string[] = []

  beforeAll(async () => {
    const connection = await connect(suite, "virtual")
    platform = await startFor(suite, connection.key, folder, log)
    account = await openAccount(suite, connection)
  })
  afterAll(async () => {
    await platform.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it("tells a wrong price, which a person is asked about and nobody loses by", async () => {
    const { simulation } = platform.platform
    const login = simulation.logins.get(account.login)
    if (!login) throw new Error(`the platform has no login ${account.login}`)
    platform.platform.setStrategy(login, "none")
    platform.platform.setSpeed("max")
    platform.runner.paused = false
    await until("it has told enough", async () => login.seq > 40 || null)
    const told = await fetch(
      `http://127.0.0.1:${PORT}/accounts/${account.login}/wrong-price`,
      {
        method: "POST",
        headers: { authorization: `Bearer ${TOKEN}` },
        body: JSON.stringify({ equity: "9000.00", idempotency_key: "spike" }),
      }
    )
    expect(told.status).toBe(200)
    const [task] = await until("a person is asked", async () => {
      const { body } = await suite.admin.get<TasksAnswer>("/admin/tasks")
      return body.tasks.length > 0 ? body.tasks : null
    })
    expect(task).toMatchObject({
      kind: "challenge_account.undetermined",
      reference: { id: account.id },
    })
    platform.runner.paused = true
    const decided = await suite.admin.post(
      `/admin/challenge-accounts/${account.id}/outcome`,
      { outcome: "active", reason: "The price was sent on purpose." }
    )
    expect(decided.status).toBe(200)
    expect(await readAccount(suite, account)).toMatchObject({
      status: "active",
      breaches: [],
    })
  }, 60_000)

  it("trades until the account ends, and both sides tell the same", async () => {
    const { simulation } = platform.platform
    const login = simulation.logins.get(account.login)
    if (!login) throw new Error(`the platform has no login ${account.login}`)
    platform.platform.setStrategy(login, "martingale")
    platform.platform.setSpeed("max")
    platform.runner.paused = false
    const read = await ended(suite, account)
    await until("its login is stopped and empty", async () =>
      login.access !== "FULL" && login.positions.length === 0 ? true : null
    )
    platform.runner.paused = true
    await until("everything is sent", async () =>
      platform.platform.queue.size === 0 ? true : null
    )
    expect(login.dropped).toBeNull()
    expect(log.filter((line) => line.includes("refused"))).toEqual([])
    const after = await readAccount(suite, account)
    expect(Number(after.balance)).toBe(login.balance / 100)
    expect(read.breaches.length > 0).toBe(read.status === "breached")
    const replay = await suite.admin.post<ReplayAnswer>(
      `/admin/challenge-accounts/${account.id}/replay`
    )
    expect(replay.body.replay).toMatchObject({ equal: true, differences: [] })
    const { body } = await suite.admin.get<TradesAnswer>(
      `/admin/challenge-accounts/${account.id}/trades?limit=100`
    )
    const closed = simulation.trades.get(account.login) ?? []
    expect(body.count).toBe(closed.length)
  }, 120_000)
})

async function readAccount(suite: Suite, account: LiveAccount) {
  const { body } = await suite.admin.get<AccountAnswer>(
    `/admin/challenge-accounts/${account.id}`
  )
  return body.challenge_account
}

/** Many simulated days pass: longer than one wait. */
async function ended(suite: Suite, account: LiveAccount) {
  const ask = async () => {
    const now = await readAccount(suite, account)
    return ["breached", "passed"].includes(now.status) ? now : null
  }
  for (let i = 0; i < 3; i++) {
    const found = await until("the account ends", ask).catch(() => null)
    if (found) return found
  }
  return until("the account ends", ask)
}

function startFor(
  suite: Suite,
  key: { id: string; secret: string },
  folder: string,
  log: string[]
): Promise<Running> {
  const settings = readSettings({
    PORT: String(PORT),
    SIMULATED_PLATFORM_TOKEN: TOKEN,
    HIGHWATER_URL: suite.url,
    HIGHWATER_KEY_ID: key.id,
    HIGHWATER_KEY_SECRET: key.secret,
    DATA_DIR: folder,
    SPEED: "0",
  })
  return start(settings, (line) => log.push(line))
}
