import { setTimeout as sleep } from "node:timers/promises"
import { describeWithRedis, RedisServer } from "../fixtures/redis-server"
import { Checkouts } from "./catalogue/checkouts"
import { expectNothingTwice, expectPaidExactly } from "./catalogue/expect-paid"
import { ShopUnderFire } from "./catalogue/shop-under-fire"
import { tell } from "./evaluation/tell"
import type { Server } from "./kill/server"

const PORTS = [9253, 9254]
const WORKER_PORT = 9255
/** The reconciler's minute, and what it then does. */
const MINUTE_MS = 90_000

describeWithRedis("25 checkouts at two servers on one Redis", () => {
  const shop = new ShopUnderFire("highwater_catalogue_several")
  const redis = new RedisServer()
  let servers: Server[] = []
  let worker: Server

  beforeAll(async () => {
    await redis.start()
    await shop.found({ REDIS_URL: redis.url })
    servers = PORTS.map((port) =>
      shop.server(port, { MEDUSA_WORKER_MODE: "server" })
    )
    worker = shop.server(WORKER_PORT, { MEDUSA_WORKER_MODE: "worker" })
    await Promise.all(servers.map((server) => server.start()))
    await shop.open(servers)
  }, 600_000)
  afterAll(async () => {
    await shop.close()
    await redis.remove()
  }, 60_000)

  const expectExactly = (checkouts: Checkouts, patienceMs?: number) =>
    expectPaidExactly(shop, checkouts, servers[0]?.url ?? "", patienceMs)

  it("sells exactly what is paid when every event is dropped", async () => {
    const { webhooks } = shop.stripe
    webhooks.drop = () => true
    const checkouts = new Checkouts(shop)
    await checkouts.fill()
    // No worker runs: events gather in Redis, which then forgets them all.
    await checkouts.complete()
    await redis.empty()
    await worker.start()
    const healed_ms = await expectExactly(checkouts, MINUTE_MS)
    webhooks.drop = () => false
    tell("all events dropped", { healed_ms })
  }, 400_000)

  it("sells exactly what is paid when each event comes five times from four senders", async () => {
    const { webhooks } = shop.stripe
    webhooks.hold()
    const checkouts = new Checkouts(shop)
    await checkouts.fill()
    const buying = checkouts.complete()
    await sleep(2000)
    const sent = webhooks.deliveries.length
    await webhooks.release({ copies: 5, workers: 4, shuffle: true })
    await buying
    const healed_ms = await expectExactly(checkouts)
    const deliveries = webhooks.deliveries.length - sent
    tell("each event five times", { deliveries, healed_ms })
  }, 400_000)

  it("sells exactly what is paid when servers and the worker are killed", async () => {
    const checkouts = new Checkouts(shop)
    await checkouts.fill()
    const buying = checkouts.complete()
    for (const victim of [...servers, worker]) {
      await sleep(1000 + Math.random() * 3000)
      await victim.kill()
      await expectNothingTwice(shop, checkouts)
      await victim.start()
    }
    await buying
    const healed_ms = await expectExactly(checkouts)
    const { repeated } = checkouts
    tell("servers and worker killed", { repeated, healed_ms })
  }, 600_000)
})
