import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { openPosition } from "../open-position"
import { readSettings } from "../settings"
import { start, type Running } from "../start"
import type { Login } from "../types"
import { FakeFirm } from "./fake-firm"

const FIRM_PORT = 7231

/** At full speed the platform gives the firm its moment after a decision. */
describe("time at full speed", () => {
  const dataDir = mkdtempSync(join(tmpdir(), "runner-"))
  const firm = new FakeFirm()
  let running: Running
  let login: Login
  const sleep = (ms: number) =>
    new Promise((resolve) => setTimeout(resolve, ms))
  const now = () => running.platform.now
  const until = async (met: () => boolean) => {
    for (let i = 0; i < 500 && !met(); i++) await sleep(10)
    expect(met()).toBe(true)
  }

  beforeAll(async () => {
    await firm.listen(FIRM_PORT)
    const settings = readSettings({
      PORT: "7230",
      SIMULATED_PLATFORM_TOKEN: "t",
      HIGHWATER_URL: `http://localhost:${FIRM_PORT}`,
      HIGHWATER_KEY_ID: "key_1",
      HIGHWATER_KEY_SECRET: "s3cret",
      DATA_DIR: dataDir,
      SPEED: "max",
      FROM: "2026-10-05T14:00:00Z",
      SETTLE_MS: "60000",
    })
    running = await start(settings, () => {})
  })
  afterAll(async () => {
    await running.stop()
    await firm.close()
    rmSync(dataDir, { recursive: true, force: true })
  })

  it("stands still while nobody may trade", async () => {
    const before = now()
    await sleep(150)
    expect(now()).toBe(before)
  })

  it("waits for disable and close-all after a breach", async () => {
    const { platform } = running
    const open = (key: string) =>
      platform.open(key, {
        currency: "USD",
        balance: 10_000_000,
        group: "test",
        leverage: 100,
        strategy: { name: "none" },
      })
    login = open("one")
    open("two")
    await until(() => firm.accepted.length >= 2)
    openPosition(platform.simulation, login, {
      symbol: "EURUSD",
      side: 1,
      lots: 10,
      stopLoss: null,
      takeProfit: null,
    })
    firm.decisions = [{ login: login.login, status: "breached" }]
    await until(() => firm.decisions.length === 0)
    await sleep(100)
    const stopped = now()
    await sleep(150)
    expect(now()).toBe(stopped)
    platform.setAccess(login, "TRADING_DISABLED")
    await sleep(150)
    expect(now()).toBe(stopped)
    expect(platform.closeAll(login).closed).toHaveLength(1)
    await until(() => now() > stopped)
  })

  it("does not move while the firm is away, and loses nothing", async () => {
    const blocked = { status: 503 }
    firm.judge = () => blocked
    await sleep(300)
    const stopped = now()
    await sleep(200)
    expect(now()).toBe(stopped)
    firm.judge = () => null
    await until(() => now() > stopped)
    const seqs = firm.seqs(login.login)
    expect(seqs).toEqual(seqs.map((_, i) => i + 1))
  })
})
