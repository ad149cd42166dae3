import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { FakeFirm } from "../broker/__tests__/fake-firm"
import { openPosition } from "../broker/open-position"
import { readSettings } from "../broker/settings"
import { start, type Running } from "../broker/start"
import SimulatedPlatformService from "../service"

const PORT = 7260
const FIRM_PORT = 7261
const MONDAY = "2026-10-05T14:00:00Z"

describe("the provider, against the real platform", () => {
  const dataDir = mkdtempSync(join(tmpdir(), "service-"))
  const firm = new FakeFirm()
  let running: Running
  const log: string[] = []
  const service = (options = {}) =>
    new SimulatedPlatformService(
      {},
      { url: `http://localhost:${PORT}`, token: "t0ken", ...options }
    )
  const create = (key: string, change = {}) =>
    service().createLogin({
      idempotencyKey: key,
      currency: "usd",
      balance: "100000.00",
      group: null,
      trader: "cus_1",
      ...change,
    })
  const buy = (login: string) => {
    const { simulation } = running.platform
    const one = simulation.logins.get(login)
    if (!one) throw new Error(login)
    const order = { symbol: "EURUSD", lots: 100, stopLoss: null }
    openPosition(simulation, one, { ...order, side: 1, takeProfit: null })
  }

  beforeAll(async () => {
    await firm.listen(FIRM_PORT)
    const settings = readSettings({
      PORT: String(PORT),
      SIMULATED_PLATFORM_TOKEN: "t0ken",
      HIGHWATER_URL: `http://localhost:${FIRM_PORT}`,
      HIGHWATER_KEY_ID: "key_1",
      HIGHWATER_KEY_SECRET: "s3cret",
      DATA_DIR: dataDir,
      FROM: MONDAY,
      PAUSED: "true",
    })
    running = await start(settings, (line) => log.push(line))
  })
  afterAll(async () => {
    await running.stop()
    await firm.close()
    rmSync(dataDir, { recursive: true, force: true })
  })

  it("opens one login per key, with credentials", async () => {
    const first = await create("open:1")
    expect(first).toEqual(await create("open:1"))
    expect(first.password.length).toBeGreaterThanOrEqual(16)
    const other = await create("open:2")
    expect(other.login).not.toBe(first.login)
    expect((await service().account(first.login)).balance).toBe("100000.00")
  })

  it("gives new credentials", async () => {
    const { login, password } = await create("open:3")
    const reset = await service().resetCredentials(login)
    expect(reset.login).toBe(login)
    expect(reset.password).not.toBe(password)
  })

  it("sets every right, again and again", async () => {
    const { login } = await create("open:4")
    for (const right of [
      "CLOSE_ONLY",
      "TRADING_DISABLED",
      "TRADING_DISABLED",
      "TRADING_AND_LOGIN_DISABLED",
      "FULL",
    ] as const) {
      await service().setAccess(login, right)
      expect((await service().account(login)).right).toBe(right)
    }
  })

  it("closes everything at the market and tells the firm", async () => {
    const { login } = await create("open:5")
    buy(login)
    const [position] = await service().positions(login)
    expect(position).toMatchObject({ symbol: "EURUSD", side: "buy" })
    const { closed } = await service().closeAll(login)
    expect(closed).toEqual([position.trade])
    expect(await service().closeAll(login)).toEqual({ closed: [] })
    expect(await service().positions(login)).toEqual([])
    const page = await service().tradesSince(login, null)
    expect(page.trades).toMatchObject([
      { trade: position.trade, commission: "-7.00", swap: "0.00" },
    ])
    expect(page.trades[0].closedAt).not.toBeNull()
    const next = await service().tradesSince(login, page.cursor)
    expect(next).toEqual({ trades: [], cursor: page.cursor })
    const types = () =>
      firm.accepted
        .filter((one) => one.login === login)
        .map((one) => one.event.type)
    while (types().length < 4) await new Promise((done) => setTimeout(done, 20))
    expect(types()).toEqual([
      "equity",
      "trade_opened",
      "trade_closed",
      "equity",
    ])
  })

  it("books an amount once per key", async () => {
    const { login } = await create("open:6")
    const input = {
      amount: "-250.50",
      comment: "payout",
      idempotencyKey: "pay:1",
    }
    await service().balanceOperation(login, input)
    await service().balanceOperation(login, input)
    expect((await service().account(login)).balance).toBe("99749.50")
  })

  it("tells the platform's time", async () => {
    expect(await service().clock()).toBe("2026-10-05T14:00:00.000Z")
  })

  it("passes the platform's own sentence on", async () => {
    await expect(create("open:7", { currency: "CHF" })).rejects.toThrow(
      "currency must be one of USD, EUR, GBP, JPY"
    )
    await expect(service().account("404")).rejects.toMatchObject({
      type: "not_found",
    })
    await expect(service({ token: "no" }).clock()).rejects.toThrow(
      "the bearer token is not valid"
    )
    await expect(
      service({ url: "http://localhost:7269", timeout_ms: 500 }).clock()
    ).rejects.toThrow("did not do GET /clock")
  })

  it("needs url and token", () => {
    expect(() =>
      SimulatedPlatformService.validateOptions({ url: "http://x" })
    ).toThrow("needs the option token")
  })

  it.each([
    ["POST", "/clock", { speed: -1 }, 400, "speed must be"],
    ["POST", "/clock", {}, 400, "give speed"],
    ["POST", "/accounts", { balance: 100000 }, 400, "currency must be"],
    ["GET", "/nothing", undefined, 404, "no such route"],
    ["PUT", "/accounts/710001/strategy", { name: "oracle" }, 400, "name must"],
    ["GET", "/accounts/710001/trades?since=x", undefined, 400, "since must"],
  ])("%s %s %j is %d", async (method, path, body, status, message) => {
    const answer = await fetch(`http://localhost:${PORT}${path}`, {
      method,
      headers: { authorization: "Bearer t0ken" },
      body: body && JSON.stringify(body),
    })
    expect(answer.status).toBe(status)
    const { message: told } = (await answer.json()) as { message: string }
    expect(told).toContain(message)
  })

  it("changes strategy and speed", async () => {
    const send = (method: string, path: string, body: unknown) =>
      fetch(`http://localhost:${PORT}${path}`, {
        method,
        headers: { authorization: "Bearer t0ken" },
        body: JSON.stringify(body),
      }).then((answer) => answer.json())
    const strategy = { name: "trend", seed: 7 }
    expect(
      await send("PUT", "/accounts/710001/strategy", strategy)
    ).toMatchObject({ strategy: "trend" })
    for (const [body, answer] of [
      [
        { speed: 600, paused: true },
        { speed: 600, paused: true },
      ],
      [{ pause: false }, { speed: 600, paused: false }],
      [{ speed: 0 }, { speed: 600, paused: true }],
      [{ speed: 1_200 }, { speed: 1_200, paused: false }],
    ])
      expect(await send("POST", "/clock", body)).toMatchObject(answer)
    const before = running.platform.now
    while (running.platform.now < before + 120_000)
      await new Promise((done) => setTimeout(done, 20))
    expect(log.join()).toContain("EURUSD: generated")
  })
})
