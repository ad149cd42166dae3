import { setTimeout as sleep } from "node:timers/promises"
import { EventReader } from "../../fixtures/event-reader"
import { sendJson } from "../../fixtures/send-json"
import type { SharedFirm } from "./shared-firm"
import { Stream } from "./stream"

type Length = {
  kills: number
  /** How long Redis is gone. */
  outageMs: number
}

const ACCOUNTS = 40
const TAKEN_OVER_MS = 10_000

/** Two processes that share the evaluation, and what happens to them. */
export function defineScenarios(
  firm: SharedFirm,
  { kills, outageMs }: Length
): void {
  const logins = Array.from({ length: ACCOUNTS }, (_, n) => `scale-${n + 1}`)
  const streams: Stream[] = []

  const until = async (what: () => Promise<boolean>, ms: number) => {
    const began = performance.now()
    while (!(await what())) {
      if (performance.now() - began > ms) {
        throw new Error(`not within ${ms} ms`)
      }
      await sleep(100)
    }
    return performance.now() - began
  }
  const owns = async (...counts: number[]) =>
    String(await firm.owners()) === String(counts)
  const say = (text: string) => process.stderr.write(`   ${text}\n`)

  const signIn = () =>
    sendJson<{ token: string }>(
      "POST",
      `${firm.servers[0]?.url}/auth/user/emailpass`,
      { body: firm.seed.admin }
    )

  /** Every second login each, so that both have accounts of all partitions. */
  const begin = () => {
    const { key, entrances } = firm
    for (const n of [0, 1]) {
      const stream = new Stream({
        entrances: n === 0 ? entrances : [...entrances].reverse(),
        key,
        logins: logins.filter((_, i) => i % 2 === n),
        name: `${n}-${streams.length}`,
      })
      streams.push(stream)
    }
    return streams.slice(-2)
  }
  let running: Stream[] = []

  beforeAll(async () => {
    await firm.found(ACCOUNTS)
    await Promise.all(firm.servers.slice(1).map((server) => server.start()))
    running = begin()
  }, 400_000)
  afterAll(() => firm.close())

  it("share the partitions and the load", async () => {
    await until(() => owns(4, 4), TAKEN_OVER_MS)
    running.forEach((stream) => stream.start())
    await sleep(3000)
    await Promise.all(running.map((stream) => stream.stop()))
    for (const server of firm.servers) {
      const text = await (await fetch(`${server.url}/metrics`)).text()
      expect(valueOf(text, "highwater_owned_partitions")).toBe(8)
      expect(valueOf(text, "highwater_commit_events_sum")).toBeGreaterThan(40)
      const ready = await fetch(`${server.url}/public/ready`)
      expect(await ready.json()).toMatchObject({ ready: true, redis: true })
    }
    expect(running.map(({ statuses }) => [...statuses.keys()])).toEqual([
      [200],
      [200],
    ])
  }, 60_000)

  it("show on one what the other has committed", async () => {
    const { token } = await signIn()
    const delays: number[] = []
    for (const server of firm.servers) {
      const stream = await EventReader.open<{ equity: string }>(
        `${server.url}/admin/challenge-accounts/chacc_scale0/live`,
        { authorization: `Bearer ${token}` }
      )
      const before = (await stream.next()).data.equity
      await running[0]?.sendNext()
      const began = performance.now()
      await stream.until(({ equity }) => equity !== before, 5000)
      delays.push(Math.round(performance.now() - began))
      stream.close()
    }
    say(`shown after ${delays.join(" and ")} ms, whichever process committed`)
  }, 30_000)

  it(
    "lose and double nothing when one is killed, and the other owns all within 10 s",
    async () => {
      longest(running)
      for (let n = 0; n < kills; n++) {
        const [victim] = firm.servers.slice(n % 2)
        running.forEach((stream) => stream.start())
        await sleep(1000 + Math.random() * 1000)
        await victim?.kill()
        const ms = await until(() => owns(8), TAKEN_OVER_MS)
        await sleep(2000)
        await Promise.all(running.map((stream) => stream.stop()))
        say(
          `killed: the other owned all after ${Math.round(ms)} ms, the longest wait of a sender was ${longest(running)} ms`
        )
        await victim?.start()
        await until(() => owns(4, 4), TAKEN_OVER_MS)
      }
      await expectOnce()
    },
    kills * 90_000
  )

  it(
    "go on without Redis, and share again when it is back",
    async () => {
      longest(running)
      const before = running.map(({ acknowledged }) => acknowledged.size)
      running.forEach((stream) => stream.start())
      await sleep(1000)
      await firm.redis.kill()
      await sleep(1000)
      const [server] = firm.servers
      expect((await fetch(`${server?.url}/public/ready`)).status).toBe(503)
      await sleep(outageMs - 1000)
      await firm.redis.start()
      const back = await until(async () => {
        const response = await fetch(`${server?.url}/public/ready`)
        return response.status === 200
      }, TAKEN_OVER_MS)
      await sleep(2000)
      await Promise.all(running.map((stream) => stream.stop()))
      say(
        `Redis gone for ${outageMs / 1000} s: ready again after ${Math.round(back)} ms, the longest wait of a sender was ${longest(running)} ms`
      )
      running.forEach(({ acknowledged, statuses }, n) => {
        expect(acknowledged.size - (before[n] ?? 0)).toBeGreaterThan(200)
        for (const status of statuses.keys()) {
          expect([0, 200, 429, 503]).toContain(status)
        }
      })
      await expectOnce()
    },
    outageMs + 90_000
  )

  it("equal a replay of the journal", async () => {
    const { token } = await signIn()
    await sleep(2000)
    for (let n = 0; n < ACCOUNTS; n += 4) {
      const { replay } = await sendJson<{ replay: object }>(
        "POST",
        `${firm.servers[n % 2]?.url}/admin/challenge-accounts/chacc_scale${n}/replay`,
        { body: {}, headers: { authorization: `Bearer ${token}` } }
      )
      expect(replay).toMatchObject({ equal: true, differences: [] })
    }
  }, 60_000)

  async function expectOnce() {
    const kept = await firm.journaled()
    const known = new Set(kept)
    expect(known.size).toBe(kept.length)
    for (const { acknowledged } of running) {
      expect(acknowledged.size).toBeGreaterThan(100)
      expect([...acknowledged].filter((one) => !known.has(one))).toEqual([])
    }
  }
}

/** Of all acknowledgements since it was asked last. */
const longest = (streams: Stream[]) =>
  Math.round(Math.max(...streams.flatMap(({ waits }) => waits.splice(0))))

const valueOf = (text: string, name: string) =>
  Number(
    text
      .split("\n")
      .find((line) => line.startsWith(`${name} `))
      ?.slice(name.length) ?? Number.NaN
  )
