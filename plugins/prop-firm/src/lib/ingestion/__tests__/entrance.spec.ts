import { connect, type Socket } from "node:net"
import { once } from "node:events"
import { setTimeout as sleep } from "node:timers/promises"
import { gzipSync } from "node:zlib"
import { BatchListener, type BatchAnswer } from "../batch-listener"
import { ByteBudget } from "../byte-budget"
import { inflateBody } from "../inflate-body"
import { readBody } from "../read-body"
import { Refusal } from "../refusal"

/** Each test listens on its own port, so that no connection is left over. */
let port = 9231
const PATH = "/platform/v1/events"
const budget = new ByteBudget(10_000)
const limits = {
  mostBytes: 1000,
  mostDiscarded: 5000,
  timeoutMs: 300,
  budget,
}

describe("a port for batches", () => {
  const errors: unknown[] = []
  let listener: BatchListener
  let answer: (size: number) => Promise<object>

  beforeEach(async () => {
    answer = (size) => Promise.resolve({ size })
    listener = new BatchListener(
      PATH,
      async (request): Promise<BatchAnswer> => {
        try {
          const { bytes, release } = await readBody(request, limits)
          const body = await answer(bytes.length)
          release()
          return { status: 200, headers: {}, body }
        } catch (error) {
          if (error instanceof Refusal) {
            return { status: error.status, headers: {}, body: error }
          }
          throw error
        }
      },
      (error) => errors.push(error)
    )
    await listener.start(++port, "127.0.0.1")
    errors.length = 0
  })
  afterEach(() => listener.stop())

  const url = (path: string) => `http://127.0.0.1:${port}${path}`
  const post = (size: number) =>
    fetch(url(PATH), { method: "POST", body: "x".repeat(size) })
  const raw = async (text: string): Promise<Socket> => {
    const socket = connect(port, "127.0.0.1")
    await once(socket, "connect")
    socket.write(text)
    return socket
  }
  const HEAD = `POST ${PATH} HTTP/1.1\r\nhost: x\r\n`

  it("answers batches, a probe, and nothing else", async () => {
    expect(await (await post(10)).json()).toEqual({ size: 10 })
    expect((await fetch(url("/health"))).status).toBe(200)
    expect((await fetch(url("/admin/products"))).status).toBe(404)
    expect((await fetch(url(PATH))).status).toBe(404)
  })

  it("bounds a body, said beforehand or not, and holds nothing of it", async () => {
    for (const size of [1001, 4000, 6000]) {
      const { status } = await post(size)
      expect({ size, status }).toEqual({ size, status: 413 })
    }
    const socket = await raw(`${HEAD}transfer-encoding: chunked\r\n\r\n`)
    socket.write(`7d0\r\n${"x".repeat(2000)}\r\n0\r\n\r\n`)
    const [first] = (await once(socket, "data")) as [Buffer]
    expect(first.toString()).toContain("413")
    socket.destroy()
    expect(budget.bytes).toBe(0)
    expect((await post(1000)).status).toBe(200)
  })

  it("lets go of a sender that is too slow, or gone", async () => {
    const slow = await raw(`${HEAD}content-length: 100\r\n\r\nabc`)
    const [first] = (await once(slow, "data")) as [Buffer]
    expect(first.toString()).toContain("408")
    slow.destroy()
    const gone = await raw(`${HEAD}content-length: 100\r\n\r\nabc`)
    gone.destroy()
    await sleep(50)
    expect(budget.bytes).toBe(0)
    expect(errors).toEqual([])
  })

  it("says that it failed without saying what, and tells the operator", async () => {
    answer = () => Promise.reject(new Error("secret of the house"))
    const response = await post(1)
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain("secret")
    expect(errors).toHaveLength(1)
  })

  it("finishes what runs when it stops", async () => {
    let finish = (): void => undefined
    answer = (size) =>
      new Promise((resolve) => (finish = () => resolve({ size })))
    const running = post(5)
    await sleep(50)
    const stopped = listener.stop()
    await expect(post(5)).rejects.toThrow()
    finish()
    expect(await (await running).json()).toEqual({ size: 5 })
    await stopped
    await listener.start(port, "127.0.0.1")
  })
})

describe("content encodings", () => {
  const refused = (body: Buffer, encoding: string) =>
    inflateBody(body, encoding).then(
      () => null,
      (error: unknown) => (error instanceof Refusal ? error.code : error)
    )

  it("inflates gzip and leaves the rest as it is", async () => {
    const body = Buffer.from("[1,2,3]")
    expect(await inflateBody(gzipSync(body), "gzip")).toEqual(body)
    expect(await inflateBody(body, undefined)).toBe(body)
    expect(await inflateBody(body, "identity")).toBe(body)
  })

  it("stops a bomb at the limit and refuses what is no gzip", async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024))
    expect(await refused(bomb, "gzip")).toBe("too_large")
    expect(await refused(Buffer.from("plain"), "gzip")).toBe("not_gzip")
    expect(await refused(gzipSync("cut").subarray(0, 15), "gzip")).toBe(
      "not_gzip"
    )
    expect(await refused(Buffer.from("x"), "br")).toBe("unsupported_encoding")
  })
})
