import {
  FAULT_POINTS,
  type FaultPoint,
} from "../../plugins/prop-firm/src/lib/fault-points"
import { Checkouts } from "./catalogue/checkouts"
import { expectNothingTwice, expectPaidExactly } from "./catalogue/expect-paid"
import { ShopUnderFire } from "./catalogue/shop-under-fire"
import { tell } from "./evaluation/tell"
import type { Server } from "./kill/server"

/** A point may lie behind jobs that run by the minute. */
const POINT_PATIENCE_MS = 90_000

/** Points where one set of checkouts dies one after another; those only events lead to have a set alone. */
const WAVES: FaultPoint[][] = [
  ["stripe.before_event_kept", "stripe.after_event_kept"],
  ["stripe.before_payment_processed"],
  ["stripe.after_payment_processed"],
  ["order.after_placed"],
  ["payment.after_captured"],
  ["issue.before_claim", "issue.after_claim", "issue.between_units"],
  ["issue.before_commit", "issue.after_commit"],
  [
    "login.before_asked",
    "login.after_answered",
    "login.after_recorded",
    "login.after_evaluation_started",
  ],
]

describe("kill -9 at every named point during 25 checkouts at the same time", () => {
  const shop = new ShopUnderFire("highwater_catalogue")
  let server: Server

  beforeAll(async () => {
    await shop.found()
    server = shop.server(9251)
    await server.start()
    await shop.open([server])
  }, 400_000)
  beforeEach(async () => {
    shop.armFault(null)
    if (await server.diesWithin(0)) {
      await server.start()
    }
  }, 150_000)
  afterAll(() => shop.close(), 60_000)

  it("knows all points", () => {
    expect(WAVES.flat().sort()).toEqual([...FAULT_POINTS].sort())
  })

  it("sells exactly what is paid when nothing happens", async () => {
    const checkouts = new Checkouts(shop)
    await checkouts.fill()
    const start = Date.now()
    await checkouts.complete()
    const checkout_ms = Date.now() - start
    const healed_ms = await expectPaidExactly(shop, checkouts, server.url)
    tell("25 checkouts", { checkout_ms, healed_ms })
  }, 400_000)

  it.each(WAVES.map((points) => [points.join(", "), points] as const))(
    "sells exactly what is paid when killed at %s",
    async (_, points) => {
      const checkouts = new Checkouts(shop)
      await checkouts.fill()
      let buying: Promise<void> | null = null
      for (const point of points) {
        shop.armFault(`${point}:2`)
        buying ??= checkouts.complete()
        const died = await server.diesWithin(POINT_PATIENCE_MS)
        expect({ point, died }).toEqual({ point, died: true })
        shop.armFault(null)
        await expectNothingTwice(shop, checkouts)
        await server.start()
      }
      await buying
      const healed_ms = await expectPaidExactly(shop, checkouts, server.url)
      const { repeated } = checkouts
      tell(`killed at ${points.join(", ")}`, { repeated, healed_ms })
    },
    900_000
  )
})
