import { setTimeout as sleep } from "node:timers/promises"
import { Checkouts } from "./catalogue/checkouts"
import { expectNothingTwice, expectPaidExactly } from "./catalogue/expect-paid"
import { ShopUnderFire } from "./catalogue/shop-under-fire"
import { tell } from "./evaluation/tell"
import type { Server } from "./kill/server"

/** `npm run test:faults -- catalogue --kills 200` for more. */
const KILLS = Number(process.env.FAULT_KILLS ?? 25)
const KILLS_PER_WAVE = 5
/** Somewhat longer than 25 checkouts take. */
const LONGEST_LIFE_MS = 20_000

describe("kill -9 at random times during 25 checkouts at the same time", () => {
  const shop = new ShopUnderFire("highwater_catalogue_random")
  let server: Server

  beforeAll(async () => {
    await shop.found()
    server = shop.server(9252)
    await server.start()
    await shop.open([server])
  }, 400_000)
  afterAll(() => shop.close(), 60_000)

  it(
    `sells exactly what is paid, ${KILLS} kills`,
    async () => {
      for (let killed = 0; killed < KILLS;) {
        const checkouts = new Checkouts(shop)
        await checkouts.fill()
        const buying = checkouts.complete()
        const finished: number[] = []
        for (let n = 0; n < KILLS_PER_WAVE && killed < KILLS; n++, killed++) {
          await sleep(Math.random() * LONGEST_LIFE_MS)
          await server.kill()
          finished.push(checkouts.finished)
          await expectNothingTwice(shop, checkouts)
          await server.start()
        }
        await buying
        const healed_ms = await expectPaidExactly(shop, checkouts, server.url)
        const { repeated } = checkouts
        tell("killed at random", { killed, finished, repeated, healed_ms })
      }
    },
    KILLS * 120_000
  )
})
