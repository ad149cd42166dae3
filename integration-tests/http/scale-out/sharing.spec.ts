import { setTimeout as sleep } from "node:timers/promises"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  batch,
  equity,
  evaluationSuite,
} from "../../../plugins/prop-firm/src/modules/evaluation/__tests__/evaluation-suite"
import { Committer } from "../../../plugins/prop-firm/src/modules/evaluation/journal/committer"
import type { Submission } from "../../../plugins/prop-firm/src/modules/evaluation/journal/submission"
import { Sharing } from "../../../plugins/prop-firm/src/modules/evaluation/sharing/sharing"
import { describeWithRedis, RedisServer } from "../../fixtures/redis-server"

/** A process of the evaluation, without the rest of a server. */
class Process {
  readonly committer: Committer
  readonly sharing: Sharing
  evaluated = 0

  constructor(knex: Knex, redisUrl: string, mayOwn = true) {
    this.committer = new Committer(knex)
    this.sharing = new Sharing(
      knex,
      this.committer.memory.accounts,
      (submission) => {
        this.evaluated += 1
        return this.committer.submit(submission)
      },
      (ids) => this.committer.flusher.flushIds(ids),
      { redisUrl, mayOwn }
    )
  }

  get owned(): number {
    return this.sharing.leases.owned.size
  }

  submit(submission: Submission) {
    return this.sharing.submit(submission)
  }
}

const until = async (what: () => boolean, ms = 10_000) => {
  const end = Date.now() + ms
  while (!what()) {
    if (Date.now() > end) {
      throw new Error(`not within ${ms} ms: ${what.toString()}`)
    }
    await sleep(20)
  }
}

describeWithRedis("processes that share the evaluation", () => {
  const redis = new RedisServer()
  const running: Process[] = []
  beforeAll(() => redis.start())
  afterAll(() => redis.remove())

  evaluationSuite(({ service, knex, start, journal }) => {
    const logins = Array.from({ length: 24 }, (_, n) => `s${n}`)
    const begin = async (mayOwn = true) => {
      const one = new Process(knex(), redis.url, mayOwn)
      running.push(one)
      await one.sharing.start()
      return one
    }
    const two = async () => {
      const [a, b] = [await begin(), await begin()]
      await until(() => a.owned === 4 && b.owned === 4)
      // Each has heard of the other.
      await sleep(1200)
      return [a, b] as const
    }
    const round = (n: number, value = "99900") =>
      batch(logins.map((login) => [login, n, equity(n, value)]))
    const keyed = (n: number, value?: string) => ({
      ...round(n, value),
      request: { key: `k${n}`, digest: `d${n}` },
    })

    beforeEach(async () => {
      for (const [n, login] of logins.entries()) {
        await start(`chacc_s${n}`, login)
      }
    })
    afterEach(async () => {
      for (const one of running.splice(0)) {
        await one.sharing.stop()
        await one.committer.flusher.stop()
      }
    })
    const replays = async () => {
      for (const one of running) {
        await one.committer.flusher.flushAll()
      }
      for (const [n] of logins.entries()) {
        const { differences } = await service.replay(`chacc_s${n}`)
        expect(differences).toEqual([])
      }
    }

    it("own half each, hand over at a clean stop, and leave workers without", async () => {
      const [a, b] = await two()
      await a.sharing.stop()
      await until(() => b.owned === 8, 3000)
      const c = await begin()
      await until(() => b.owned === 4 && c.owned === 4, 5000)
      const workers = await begin(false)
      expect(workers.owned).toBe(0)
    })

    it("answer a request with accounts of both as one process would", async () => {
      const [a, b] = await two()
      const answers = [
        await a.submit(round(1)),
        await b.submit(round(2, "94000")),
      ]
      const alone = new Committer(knex())
      expect(answers[0]).toMatchObject({ accepted: 24, duplicates: 0 })
      expect(Object.keys(answers[0]?.cursor.toJSON() ?? {})).toEqual(logins)
      expect(answers[1]?.decisions.map(({ login }) => login)).toEqual(logins)
      expect(answers[1]?.decisions[0]).toMatchObject({
        status: "breached",
        breaches: [{ effect: "fail" }],
      })
      expect(a.evaluated).toBeGreaterThan(1)
      expect(b.evaluated).toBeGreaterThan(1)
      expect(await alone.submit(round(2, "94000"))).toMatchObject({
        accepted: 0,
        duplicates: 24,
        cursor: answers[1]?.cursor,
      })
      expect(await journal()).toHaveLength(48)
    })

    it("answer a repeated request from what its pieces were answered", async () => {
      const [a, b] = await two()
      const first = await a.submit(keyed(1, "94000"))
      expect(first.decisions).toHaveLength(24)
      const lose = () => knex()("prop_inbox").where({ key: "k1" }).del()
      await lose()
      expect(await b.submit(keyed(1, "94000"))).toEqual(first)
      await expect(a.submit(keyed(1, "94000"))).rejects.toThrow("is taken")
      await lose()
      await b.sharing.stop()
      await until(() => a.owned === 8, 3000)
      expect(await a.submit(keyed(1, "94000"))).toEqual(first)
      expect(await journal()).toHaveLength(24)
      await replays()
    })

    it("hand what time brings to the owner, and evaluate it where nobody owns it", async () => {
      const worker = await begin(false)
      const a = await begin()
      await until(() => a.owned === 8)
      await sleep(1200)
      await a.submit(round(1))
      const before = worker.evaluated
      const at = new Date(Date.UTC(2025, 2, 4)).toISOString()
      await worker.submit({
        kind: "due",
        accounts: ["chacc_s0"],
        before: at,
      })
      expect(worker.evaluated).toBe(before)
      await a.sharing.stop()
      await sleep(1200)
      expect(await worker.submit(round(2))).toMatchObject({ accepted: 24 })
    })

    it("go on when Redis is lost, and share again when it is back", async () => {
      const [a, b] = await two()
      await a.submit(round(1))
      await redis.kill()
      const results = await Promise.all(
        [a, b].map(async (one, n) => {
          let accepted = 0
          for (let i = 0; i < 10; i++) {
            const result = await one.submit(round(2 + 2 * i + n))
            accepted += result.accepted
          }
          return accepted
        })
      )
      expect(results).toEqual([240, 240])
      await redis.start()
      await sleep(2500)
      const before = b.evaluated
      expect(await a.submit(round(30))).toMatchObject({ accepted: 24 })
      expect(b.evaluated).toBeGreaterThan(before)
      expect(await journal()).toHaveLength(24 * 22)
      await replays()
    })
  })
})
