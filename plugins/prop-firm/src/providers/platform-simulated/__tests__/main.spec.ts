import { spawn, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"

import { FakeFirm } from "../broker/__tests__/fake-firm"
import { compileBroker } from "./compile-broker"

const PORT = 7250
const FIRM_PORT = 7251
const base = `http://localhost:${PORT}`
const authorization = { authorization: "Bearer t0ken" }

const post = (path: string, body: unknown) =>
  fetch(base + path, {
    method: "POST",
    headers: authorization,
    body: JSON.stringify(body),
  })

describe("the platform as a process", () => {
  const entry = compileBroker()
  const dataDir = mkdtempSync(join(tmpdir(), "broker-data-"))
  const firm = new FakeFirm()
  const children: ChildProcess[] = []

  const run = (env: Record<string, string> = {}) => {
    const child = spawn(process.execPath, [entry], {
      env: {
        PORT: String(PORT),
        SIMULATED_PLATFORM_TOKEN: "t0ken",
        HIGHWATER_URL: `http://localhost:${FIRM_PORT}`,
        HIGHWATER_KEY_ID: "key_1",
        HIGHWATER_KEY_SECRET: "s3cret",
        DATA_DIR: dataDir,
        ...env,
      },
    })
    children.push(child)
    return child
  }
  const until = async (what: string, met: () => boolean | Promise<boolean>) => {
    const limit = Date.now() + 15_000
    while (!(await met())) {
      if (Date.now() > limit) throw new Error(`waited in vain for ${what}`)
      await new Promise((resolve) => setTimeout(resolve, 40))
    }
  }
  const isUp = () =>
    fetch(`${base}/health`).then(
      (answer) => answer.ok,
      () => false
    )

  beforeAll(() => firm.listen(FIRM_PORT))
  afterAll(async () => {
    for (const child of children) child.kill("SIGKILL")
    await firm.close()
    rmSync(dataDir, { recursive: true, force: true })
    rmSync(join(dirname(entry), "../../.."), { recursive: true, force: true })
  })

  it("says in one line what it needs, and exits 1", async () => {
    const child = run({ HIGHWATER_KEY_SECRET: "" })
    let told = ""
    child.stderr?.on("data", (part: Buffer) => (told += part.toString()))
    const [code] = (await once(child, "close")) as [number]
    expect(code).toBe(1)
    expect(told).toBe("simulated platform: HIGHWATER_KEY_SECRET must be set\n")
  })

  it("trades, is killed, goes on, and every event arrives once", async () => {
    const first = run({ SPEED: "max", FROM: "2026-10-05T00:00:00Z" })
    await until("the platform", isUp)
    const body = { currency: "USD", balance: "100000" }
    for (const key of ["one", "two"]) {
      const answer = await post("/accounts", { ...body, idempotency_key: key })
      expect(answer.status).toBe(200)
    }
    await until("events", () => firm.accepted.length > 100)
    first.kill("SIGKILL")
    await once(first, "close")
    const before = firm.accepted.length
    run({ SPEED: "max" })
    await until("more events", () => firm.accepted.length > before + 200)
    for (const login of ["710001", "710002"]) {
      const seqs = firm.seqs(login)
      expect(seqs).toEqual(seqs.map((_, i) => i + 1))
    }
    expect(firm.clocks).toEqual(firm.clocks.toSorted())
  }, 40_000)

  it("ends at SIGTERM", async () => {
    const child = children[children.length - 1]
    child.kill("SIGTERM")
    const [code] = (await once(child, "close")) as [number]
    expect(code).toBe(0)
  })
})
