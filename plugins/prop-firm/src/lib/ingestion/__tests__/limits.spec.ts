import { Backlog } from "../backlog"
import { ByteBudget } from "../byte-budget"
import { ConnectionGate } from "../connection-gate"
import { Refusal } from "../refusal"
import { TokenBucket } from "../token-bucket"

const limits = {
  requests_per_second: 2,
  events_per_second: 100,
  concurrent_requests: 3,
}

const refusalOf = (run: () => unknown): Refusal => {
  try {
    run()
  } catch (error) {
    if (error instanceof Refusal) {
      return error
    }
    throw error
  }
  throw new Error("It was let in.")
}

describe("limits of a connection", () => {
  it("lets a second's worth through at once, then says how long to wait", () => {
    const bucket = new TokenBucket(10, 0)
    const waits = Array.from({ length: 11 }, () => bucket.take(1, 10, 0))
    expect(waits.slice(0, 10)).toEqual(Array<number>(10).fill(0))
    expect(waits[10]).toBeCloseTo(0.1)
    expect(bucket.take(1, 10, 100)).toBe(0)
  })

  it("takes one batch above its rate, and has the next ones wait for the debt", () => {
    const gate = new ConnectionGate(limits, 0)
    gate.takeEvents(500, limits, 0)
    const refused = refusalOf(() => gate.takeEvents(1, limits, 1000))
    expect(refused).toMatchObject({
      status: 429,
      code: "rate_limited",
      retryAfterSeconds: 4,
    })
    gate.takeEvents(1, limits, 5100)
    gate.takeEvents(500, limits, 6100)
    gate.takeEvents(1, { ...limits, events_per_second: 50 }, 6100)
  })

  it("counts requests that run, until each has left", () => {
    const wide = { ...limits, requests_per_second: 0 }
    const gate = new ConnectionGate(wide, 0)
    const [leave] = [1, 2, 3].map(() => gate.enter(wide, 0))
    expect(refusalOf(() => gate.enter(wide, 0)).message).toContain("3 requests")
    leave?.()
    gate.enter(wide, 0)
  })

  it("knows no limit where one is 0", () => {
    const none = {
      requests_per_second: 0,
      events_per_second: 0,
      concurrent_requests: 0,
    }
    const gate = new ConnectionGate(none, 0)
    for (let n = 0; n < 1000; n++) {
      gate.enter(none, 0)
      gate.takeEvents(10_000, none, 0)
    }
  })

  it("holds all bodies together to one budget, but always takes a single one", () => {
    const budget = new ByteBudget(100)
    expect(budget.take(500)).toBe(true)
    expect(budget.take(1)).toBe(false)
    budget.give(500)
    expect([budget.take(60), budget.take(41), budget.bytes]).toEqual([
      true,
      false,
      60,
    ])
  })

  it("asks to come again later the more waits and the slower it goes", () => {
    const backlog = new Backlog()
    expect(backlog.retryAfterSeconds).toBe(1)
    const slow = performance.now() - 10_000
    for (let n = 0; n < 40; n++) {
      backlog.add(20_000, slow)()
    }
    backlog.add(20_000)
    expect(backlog.retryAfterSeconds).toBeGreaterThanOrEqual(9)
    backlog.add(2_000_000)
    expect(backlog.retryAfterSeconds).toBe(30)
  })
})
