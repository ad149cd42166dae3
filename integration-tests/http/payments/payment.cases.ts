import { requireStripe } from "@highwater/prop-firm/lib/stripe/require-stripe"
import { fetchStripeEvents } from "@highwater/prop-firm/workflows/payment/fetch-stripe-events"
import type { FakeStripe } from "@highwater/testing"
import type { Suite } from "../setup/suite"
import { CardShop } from "./card-shop"

/** From the buyer's card to challenges, through Medusa's own Stripe provider. */
export const paymentCases = (suite: Suite, stripe: () => FakeStripe): void =>
  describe("paying by card", () => {
    const shop = new CardShop(suite, stripe)
    beforeAll(() => shop.open())
    afterEach(() => {
      shop.fake.webhooks.drop = () => false
      shop.fake.webhooks.copies = 1
      shop.fake.script.clear()
    })

    it("issues what was paid for, once, however often the events come", async () => {
      shop.fake.webhooks.copies = 5
      const { id } = await shop.order(2)
      await shop.fake.webhooks.deliver(shop.fake.books.events.values(), {
        copies: 5,
        workers: 4,
        shuffle: true,
      })
      await shop.worked()
      expect(await shop.challengesOf(id)).toHaveLength(2)
      const claims = await suite
        .knex("prop_purchase_claim")
        .where({ order_id: id })
      expect(claims).toMatchObject([{ amount: "398", currency: "usd" }])
    })

    it("completes the cart of a buyer who paid and went away", async () => {
      const trader = await suite.newTrader()
      const cart = await shop.cart(trader)
      shop.fake.pay(cart.intent)
      await shop.worked()
      const order = await shop.orderOf(cart.id)
      expect(order).toBeDefined()
      expect(await shop.challengesOf(order ?? "")).toHaveLength(1)
      const again = await trader.complete(cart.id)
      expect(again.body.order.id).toBe(order)
    })

    it("fetches what was never delivered", async () => {
      shop.fake.webhooks.drop = () => true
      const trader = await suite.newTrader()
      const cart = await shop.cart(trader)
      shop.fake.pay(cart.intent)
      await shop.worked()
      expect(await shop.orderOf(cart.id)).toBeUndefined()
      const client = requireStripe()
      expect(await fetchStripeEvents(suite.container, client)).toBeGreaterThan(
        0
      )
      expect(await fetchStripeEvents(suite.container, client)).toBe(0)
      await shop.worked()
      const order = await shop.orderOf(cart.id)
      expect(await shop.challengesOf(order ?? "")).toHaveLength(1)
    })

    it("waits for 3-D Secure, and issues once it is passed", async () => {
      const trader = await suite.newTrader()
      const cart = await shop.cart(trader)
      shop.fake.pay(cart.intent, "pm_card_threeDSecure2Required")
      // What Medusa says of a session its provider did not authorise.
      const early = await trader.complete(cart.id)
      expect(early.body.type).toBe("not_allowed")
      await shop.worked()
      expect(await shop.orderOf(cart.id)).toBeUndefined()
      shop.fake.authenticate(cart.intent)
      await shop.worked()
      const order = await shop.orderOf(cart.id)
      expect(await shop.challengesOf(order ?? "")).toHaveLength(1)
    })

    it("makes nothing of a declined card, and takes the next one", async () => {
      const trader = await suite.newTrader()
      const cart = await shop.cart(trader)
      shop.fake.pay(cart.intent, "pm_card_visa_chargeDeclinedInsufficientFunds")
      await shop.worked()
      const refused = await trader.complete(cart.id)
      expect(refused.body.type).toBe("not_allowed")
      expect(await shop.orderOf(cart.id)).toBeUndefined()
      expect(await suite.knex("prop_task")).toEqual([])
      shop.fake.pay(cart.intent)
      await shop.worked()
      const order = await shop.orderOf(cart.id)
      expect(await shop.challengesOf(order ?? "")).toHaveLength(1)
    })

    it("tries again while Stripe is away", async () => {
      const trader = await suite.newTrader()
      const cart = await shop.cart(trader)
      shop.fake.script.add({
        method: "GET",
        path: "/payment_intents/",
        status: 500,
        times: 4,
      })
      shop.fake.pay(cart.intent)
      await shop.worked()
      const order = await shop.orderOf(cart.id)
      expect(await shop.challengesOf(order ?? "")).toHaveLength(1)
    })

    it("leaves payments of another shop on the same account alone", async () => {
      const client = requireStripe()
      await client.paymentIntents.create({
        amount: 500,
        currency: "usd",
        payment_method: "pm_card_visa",
        confirm: true,
        metadata: { session_id: "payses_of_another_shop" },
      })
      await shop.worked()
      const failed = await suite
        .knex("prop_outbox")
        .whereNot({ status: "done" })
      expect(failed).toEqual([])
      expect(await suite.knex("prop_task")).toEqual([])
    })
  })
