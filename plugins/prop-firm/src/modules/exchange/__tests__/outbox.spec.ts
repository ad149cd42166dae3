import path from "node:path"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { EXCHANGE_MODULE } from ".."
import { enqueueOutbox } from "../../../lib/enqueue-outbox"
import type { OutboxEntry } from "../../../lib/enqueue-outbox"
import { backoffMs } from "../backoff-ms"
import type ExchangeModuleService from "../service"
import { MOST_ATTEMPTS } from "../service"

moduleIntegrationTestRunner<ExchangeModuleService>({
  moduleName: EXCHANGE_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    // The service keeps its connection private; a test may look.
    const knex = () => (service as unknown as { knex: Knex }).knex
    const entry = (key: string, stream?: string): OutboxEntry => ({
      topic: "test",
      key,
      payload: { key },
      ...(stream ? { stream } : {}),
    })
    const enqueue = (...entries: OutboxEntry[]) =>
      knex().transaction((trx) => enqueueOutbox(trx, ...entries))
    const idOf = ([row]: { id: string }[]) => row?.id ?? "none"
    const claimOne = async () => {
      const [row] = await service.claim(1)
      if (!row) {
        throw new Error("nothing is due")
      }
      return row
    }
    const keys = (rows: { key: string }[]) => rows.map(({ key }) => key)

    it("keeps a key once, for ever", async () => {
      await enqueue(entry("a"), entry("b"))
      await enqueue(entry("a"))
      const rows = await service.claim(10)
      expect(keys(rows).sort()).toEqual(["a", "b"])
      await service.complete(idOf(rows))
      await enqueue(entry(String(keys(rows)[0])))
      expect(await service.claim(10)).toEqual([])
    })

    it("writes nothing when the caller's transaction fails", async () => {
      await expect(
        knex().transaction(async (trx) => {
          await enqueueOutbox(trx, entry("lost"))
          throw new Error("changed my mind")
        })
      ).rejects.toThrow("changed my mind")
      expect(await service.claim(10)).toEqual([])
    })

    it("gives each row to one of many workers", async () => {
      await enqueue(...Array.from({ length: 40 }, (_, i) => entry(`k${i}`)))
      const taken = await Promise.all(
        Array.from({ length: 8 }, () => service.claim(10))
      )
      const all = taken.flatMap(keys)
      expect(new Set(all).size).toBe(all.length)
      expect(all.length).toBe(40)
    })

    it("keeps the order inside a stream", async () => {
      await enqueue(entry("1", "s"), entry("2", "s"), entry("x", "t"))
      const first = await service.claim(10)
      expect(keys(first)).toEqual(["1", "x"])
      expect(await service.claim(10)).toEqual([])
      await service.complete(idOf(first))
      expect(keys(await service.claim(10))).toEqual(["2"])
    })

    it("tries a failed row later and gives up in the end", async () => {
      await enqueue(entry("flaky"))
      const row = await claimOne()
      expect(await service.fail(row, "no answer")).toBe(false)
      expect(await service.claim(1)).toEqual([])
      await knex()("prop_outbox").update({
        next_attempt_at: knex().fn.now(),
        attempts: MOST_ATTEMPTS - 1,
      })
      const last = await claimOne()
      expect(last.attempts).toBe(MOST_ATTEMPTS)
      expect(await service.fail(last, "no answer")).toBe(true)
      expect(await service.health()).toMatchObject({ pending: 0, failed: 1 })
    })

    it("takes over the rows of a worker that died", async () => {
      await enqueue(entry("orphan"))
      await service.claim(1)
      expect(await service.claim(1)).toEqual([])
      await knex()("prop_outbox").update({
        claimed_until: knex().raw("now() - interval '1 second'"),
      })
      expect(keys(await service.claim(1))).toEqual(["orphan"])
    })

    it("does not let a late failure bring back what another worker has done", async () => {
      await enqueue(entry("slow"))
      const slow = await claimOne()
      await knex()("prop_outbox").update({
        claimed_until: knex().raw("now() - interval '1 second'"),
      })
      const taken = await claimOne()
      expect(await service.fail(slow, "timed out")).toBe(false)
      expect(await service.claim(1)).toEqual([])
      await service.complete(taken.id)
      expect(await service.fail(slow, "timed out")).toBe(false)
      expect(await service.health()).toMatchObject({ pending: 0, failed: 0 })
    })

    it("counts as late what could be had now, not what waits for its next attempt", async () => {
      await enqueue(entry("next", "s"), entry("behind", "s"), entry("left"))
      await knex()("prop_outbox")
        .where({ key: "next" })
        .update({ next_attempt_at: knex().raw("now() + interval '1 minute'") })
      await knex()("prop_outbox")
        .whereIn("key", ["behind", "left"])
        .update({ next_attempt_at: knex().raw("now() - interval '1 hour'") })
      const { oldest_seconds } = await service.health()
      expect(Math.round(oldest_seconds / 60)).toBe(60)
      await knex()("prop_outbox").where({ key: "left" }).del()
      expect(await service.health()).toEqual({
        pending: 2,
        failed: 0,
        oldest_seconds: 0,
      })
    })

    it("waits longer and longer, up to five minutes", () => {
      expect([1, 2, 3, 20].map(backoffMs)).toEqual([1000, 2000, 4000, 300_000])
    })
  },
})
