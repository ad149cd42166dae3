import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import type { LoginRequest } from "../new-login"
import { Platform } from "../platform"
import { readSettings } from "../settings"

const HOUR = 3_600_000
const request = (name: string): LoginRequest => ({
  currency: "USD",
  balance: 10_000_000,
  group: "test",
  leverage: 100,
  strategy: { name },
})

jest.setTimeout(60_000)

describe("state that survives", () => {
  const folders: string[] = []
  const folder = () => {
    const made = mkdtempSync(join(tmpdir(), "simulated-platform-"))
    folders.push(made)
    return made
  }
  const platformIn = (dataDir: string) =>
    new Platform(
      readSettings({
        SIMULATED_PLATFORM_TOKEN: "t",
        HIGHWATER_KEY_ID: "k",
        HIGHWATER_KEY_SECRET: "s",
        DATA_DIR: dataDir,
        SPEED: "max",
        FROM: "2026-10-05T11:40:00Z",
      })
    )
  const opened = (dataDir: string) => {
    const platform = platformIn(dataDir)
    for (const name of ["grid", "martingale", "trend", "news"])
      platform.open(name, request(name))
    return platform
  }
  /** What goes over the wire, without the passwords of the two runs. */
  const wire = (platform: Platform) =>
    platform.queue.snapshot().flatMap((batch) => batch.items)

  afterAll(() => {
    for (const one of folders) rmSync(one, { recursive: true })
  })

  it("a trader goes on in the next phase the way they traded the one before", () => {
    const platform = platformIn(folder())
    const first = platform.open("first", {
      ...request("martingale"),
      trader: "cus_1",
    })
    platform.setAccess(first, "TRADING_DISABLED")
    const next = platform.open("next", {
      ...request("trend"),
      trader: "cus_1",
      strategy: null,
    })
    expect(next.strategy.name).toBe("martingale")
  })

  it("a wrong price is told once, and only once", () => {
    const platform = platformIn(folder())
    const login = platform.open("one", request("none"))
    platform.misreport(login, "spike", 5_000_000)
    platform.misreport(login, "spike", 5_000_000)
    platform.advance(platform.now + HOUR)
    const told = wire(platform).map(({ event }) => event)
    expect(told.slice(0, 3)).toMatchObject([
      { equity: "100000.00", low: "100000.00" },
      { equity: "50000.00", low: "50000.00", high: "100000.00" },
      { equity: "100000.00", low: "100000.00", high: "100000.00" },
    ])
    expect(told.slice(3).filter(({ low }) => low !== "100000.00")).toEqual([])
  })

  it("a restart at any hour goes on exactly as if nothing had happened", () => {
    const whole = opened(folder())
    const broken = folder()
    let platform = opened(broken)
    for (let hour = 1; hour <= 96; hour++) {
      const to = whole.now + HOUR
      whole.advance(to)
      platform.advance(to)
      if (hour % 11 === 0) platform = platformIn(broken)
    }
    expect(wire(whole).length).toBeGreaterThan(500)
    expect(wire(platform)).toEqual(wire(whole))
    const closed = (one: Platform) => [...one.simulation.trades.values()]
    expect(closed(whole).flat().length).toBeGreaterThan(10)
    expect(closed(platform)).toEqual(closed(whole))
  })

  it("a kill between writing and sending sends the same events again", () => {
    const dataDir = folder()
    const before = opened(dataDir)
    before.advance(before.now + 6 * HOUR)
    const after = platformIn(dataDir)
    expect(wire(after)).toEqual(wire(before))
    after.advance(after.now + HOUR)
    const keys = wire(after).map((one) => `${one.login}:${one.seq}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it("a kill before writing forgets the whole stretch, trades included", () => {
    const dataDir = folder()
    const before = opened(dataDir)
    before.advance(before.now + 30 * HOUR)
    const state = readFileSync(join(dataDir, "state.json"))
    const trades = [...before.simulation.trades.values()].flat().length
    before.advance(before.now + 40 * HOUR)
    writeFileSync(join(dataDir, "state.json"), state)
    const after = platformIn(dataDir)
    const kept = [...after.simulation.trades.values()].flat().length
    expect(kept).toBe(trades)
    after.advance(after.now + 40 * HOUR)
    expect(wire(after)).toEqual(wire(before))
  })

  it("opens one login per key and books money once per key", () => {
    const dataDir = folder()
    const platform = platformIn(dataDir)
    const first = platform.open("one", request("none"))
    expect(platform.open("one", request("none"))).toBe(first)
    const amount = { minor: 500, text: "5", comment: "correction" }
    platform.book(first, "b1", amount)
    platform.book(first, "b1", amount)
    expect(first.balance).toBe(10_000_500)
    const again = platformIn(dataDir)
    expect(again.open("one", request("none"))).toEqual(first)
    again.book(first, "b1", amount)
    expect(again.open("two", request("none")).login).not.toBe(first.login)
  })

  it("does not tell more of a login whose stream was refused", () => {
    const platform = platformIn(folder())
    const login = platform.open("one", request("trend"))
    platform.drop(login, "because")
    const { size } = platform.queue
    platform.advance(platform.now + 2 * HOUR)
    expect(platform.queue.size).toBe(size)
  })
})
