import { Queue } from "../queue"
import type { Outcome } from "../send-batch"
import { Sender } from "../sender"
import type { WireItem } from "../types"
import { FakeFirm } from "./fake-firm"

/** Each test listens on its own port, so that no connection is left over. */
let port = 7210

const item = (login: string, seq: number): WireItem => ({
  login,
  seq,
  event: { type: "clock", at: "2026-06-01T00:00:00.000Z" },
})

describe("sender", () => {
  let firm: FakeFirm
  let queue: Queue
  const known = new Set<string>()
  const log: string[] = []
  const dropped: string[] = []
  let outcomes: Outcome[] = []

  const sender = (secret = "s3cret") =>
    new Sender(
      queue,
      {
        url: `http://localhost:${port}`,
        keyId: "key_1",
        keySecret: secret,
        timeoutMs: 2_000,
      },
      {
        accepted: (given) => (outcomes = [...outcomes, ...given]),
        isKnown: (login) => known.has(login),
        dropped: (login, reason) => dropped.push(`${login}: ${reason}`),
        log: (line) => log.push(line),
      }
    )

  beforeEach(async () => {
    firm = new FakeFirm()
    queue = new Queue()
    known.clear()
    for (const list of [log, dropped, outcomes]) list.length = 0
    await firm.listen(++port)
    queue.add(Date.UTC(2026, 5, 1), [item("a", 1), item("b", 1), item("a", 2)])
    queue.add(Date.UTC(2026, 5, 2), [item("a", 3), item("b", 2)])
  })
  afterEach(() => firm.close())

  it("sends in order, signed, with the clock of each batch", async () => {
    firm.decisions = [{ login: "a", status: "breached" }]
    await sender().drain()
    expect(firm.seqs("a")).toEqual([1, 2, 3])
    expect(firm.clocks).toEqual([
      "2026-06-01T00:00:00.000Z",
      "2026-06-02T00:00:00.000Z",
    ])
    expect(outcomes).toEqual([{ login: "a", status: "breached" }])
  })

  it.each([429, 500, 503, 401])(
    "tries again after %d and skips nothing",
    async (status) => {
      firm.judge = (_, request) => (request < 3 ? { status } : null)
      await sender().drain()
      expect(firm.requests).toBe(4)
      expect(firm.seqs("a")).toEqual([1, 2, 3])
      expect(log[0]).toContain(String(status))
      expect(log).toHaveLength(2)
    }
  )

  it("gives each batch a request key of its own, the same when it is sent again", async () => {
    firm.judge = (_, request) => (request === 1 ? { status: 503 } : null)
    await sender().drain()
    const [first, again, second] = firm.keys
    expect(firm.keys).toHaveLength(3)
    expect(again).toBe(first)
    expect(second).not.toBe(first)
  })

  it("waits as long as Retry-After says", async () => {
    firm.judge = (_, request) =>
      request === 1 ? { status: 429, retryAfter: "1" } : null
    const start = Date.now()
    await sender().drain()
    expect(Date.now() - start).toBeGreaterThanOrEqual(950)
  })

  it("goes on when the endpoint comes back after being away", async () => {
    await firm.close()
    const again = new FakeFirm()
    const running = sender().drain()
    setTimeout(() => void again.listen(port), 400)
    await running
    firm = again
    expect(again.seqs("b")).toEqual([1, 2])
    expect(log.join(" ")).toContain("ECONNREFUSED")
  })

  it("drops the login that is named, with the reason, and sends the rest", async () => {
    firm.judge = (items) =>
      items.some((one) => one.login === "a")
        ? {
            status: 422,
            body: {
              code: "invalid_data",
              problems: [{ login: "a", path: "at", message: "is tomorrow" }],
            },
          }
        : null
    await sender().drain()
    expect(dropped).toEqual(["a: at: is tomorrow"])
    expect(firm.seqs("a")).toEqual([])
    expect(firm.seqs("b")).toEqual([1, 2])
  })

  it("finds the login itself when the refusal names none", async () => {
    firm.judge = (items) =>
      items.some((one) => one.login === "a")
        ? { status: 400, body: { message: "no" } }
        : null
    await sender().drain()
    expect(dropped).toEqual(["a: 400 no"])
    expect(firm.seqs("b")).toEqual([1, 2])
  })

  it("keeps a login that is too new for the firm, in order", async () => {
    const isNew = (items: WireItem[]) => items.some((one) => one.login === "a")
    firm.judge = (items) =>
      firm.requests < 3 && isNew(items)
        ? {
            status: 422,
            body: {
              code: "unknown_login",
              problems: [{ login: "a", message: "unknown login" }],
            },
          }
        : null
    const one = sender()
    await one.drain()
    expect(firm.seqs("b")).toEqual([1, 2])
    expect(queue.parkedLogins).toEqual(["a"])
    await new Promise((resolve) => setTimeout(resolve, 350))
    await one.drain()
    expect(firm.seqs("a")).toEqual([1, 2, 3])
    expect(dropped).toEqual([])
  })

  it("cuts a batch that is too large", async () => {
    firm.judge = (items) => (items.length > 1 ? { status: 413 } : null)
    await sender().drain()
    expect(firm.seqs("a")).toEqual([1, 2, 3])
    expect(firm.seqs("b")).toEqual([1, 2])
  })

  it("keeps everything when its key is wrong", async () => {
    const one = sender("wrong")
    const running = one.drain()
    setTimeout(() => one.close(), 300)
    await running
    expect(firm.accepted).toEqual([])
    expect(queue.size).toBe(5)
    expect(dropped).toEqual([])
  })
})
