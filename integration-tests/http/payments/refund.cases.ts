import healEffects from "@highwater/prop-firm/jobs/heal-effects"
import type { FakeStripe } from "@highwater/testing"
import type { Suite } from "../setup/suite"
import { CardShop } from "./card-shop"

/** Money that goes back. */
export const refundCases = (suite: Suite, stripe: () => FakeStripe): void =>
  describe("refunds", () => {
    const shop = new CardShop(suite, stripe)
    beforeAll(() => shop.open())
    afterEach(() => shop.fake.script.clear())

    const refundsOf = (order: string) =>
      suite
        .knex("refund")
        .join("payment", "payment.id", "refund.payment_id")
        .join(
          "order_payment_collection as link",
          "link.payment_collection_id",
          "payment.payment_collection_id"
        )
        .where("link.order_id", order)
        .whereNull("refund.deleted_at")
        .orderBy("refund.created_at")
        .select<{ id: string; amount: string }[]>("refund.id", "refund.amount")

    it("made at Stripe are booked in Medusa once and put before a person", async () => {
      const order = await shop.order()
      shop.fake.refund(order.intent, 4950)
      await shop.worked()
      shop.fake.refund(order.intent)
      await shop.worked()
      await shop.fake.webhooks.deliver(shop.fake.books.events.values(), {
        workers: 4,
        copies: 2,
      })
      await shop.worked()
      await healEffects(suite.container)
      const booked = await refundsOf(order.id)
      expect(booked.map(({ amount }) => Number(amount))).toEqual([49.5, 149.5])
      const tasks = await shop.tasksOf("order.refunded")
      expect(
        tasks.filter(({ reference_id }) => reference_id === order.id)
      ).toHaveLength(2)
      const transactions = await suite
        .knex("order_transaction")
        .where({ order_id: order.id, reference: "refund" })
      expect(transactions).toHaveLength(2)
      const { body } = await suite.admin.get<{
        order: {
          payment_collections: { refunded_amount: number }[]
          challenges?: unknown
        }
      }>(`/admin/orders/${order.id}?fields=*payment_collections`)
      expect(body.order.payment_collections[0].refunded_amount).toBe(199)
      // What becomes of the challenge, a person decides.
      expect(await shop.challengesOf(order.id)).toMatchObject([
        { status: "provisioning" },
      ])
    })

    it("made in Medusa are not booked a second time", async () => {
      const order = await shop.order()
      const [payment] = await suite.paymentsOf(order.id)
      const { status } = await suite.admin.post(
        `/admin/payments/${payment}/refund`,
        { amount: 20 }
      )
      expect(status).toBe(200)
      await shop.worked()
      expect(await refundsOf(order.id)).toHaveLength(1)
      const known = await suite.knex("prop_provider_refund")
      expect(known).toHaveLength(1)
    })

    it("whose answer Medusa lost are booked from the event", async () => {
      const order = await shop.order()
      const [payment] = await suite.paymentsOf(order.id)
      shop.fake.script.add({
        method: "POST",
        path: "refunds",
        status: 500,
        after: true,
        times: 1,
      })
      shop.fake.script.add({
        method: "POST",
        path: "refunds",
        status: 500,
        times: 5,
      })
      const { status } = await suite.admin.post(
        `/admin/payments/${payment}/refund`,
        { amount: 20 }
      )
      expect(status).toBeGreaterThanOrEqual(400)
      await shop.worked()
      const booked = await refundsOf(order.id)
      expect(booked.map(({ amount }) => Number(amount))).toEqual([20])
    })

    it("that Medusa took out of its books again are put back", async () => {
      const order = await shop.order()
      shop.fake.refund(order.intent, 2000)
      await shop.worked()
      await suite.knex("refund").del()
      await healEffects(suite.container)
      await shop.worked()
      expect(await refundsOf(order.id)).toHaveLength(1)
      await healEffects(suite.container)
      await shop.worked()
      expect(await refundsOf(order.id)).toHaveLength(1)
    })

    it("that fail later are taken back and put before a person", async () => {
      const trader = await suite.newTrader()
      const cart = await shop.cart(trader)
      shop.fake.pay(cart.intent, "pm_card_refundFail")
      await trader.complete(cart.id)
      await shop.worked()
      const order = (await shop.orderOf(cart.id)) ?? ""
      const refund = shop.fake.refund(cart.intent)
      await shop.worked()
      expect(await refundsOf(order)).toHaveLength(1)
      shop.fake.failRefund(refund.id)
      await shop.worked()
      expect(await refundsOf(order)).toEqual([])
      expect(await shop.tasksOf("order.refund_failed")).toHaveLength(1)
    })

    it("whose event comes before the payment's are booked all the same", async () => {
      const trader = await suite.newTrader()
      const cart = await shop.cart(trader)
      shop.fake.webhooks.hold()
      shop.fake.pay(cart.intent)
      shop.fake.refund(cart.intent)
      const events = [...shop.fake.books.events.values()].reverse()
      await shop.fake.webhooks.release()
      await shop.fake.webhooks.deliver(events, {})
      await shop.worked()
      const order = (await shop.orderOf(cart.id)) ?? ""
      expect(await refundsOf(order)).toHaveLength(1)
      expect(
        await suite
          .knex("prop_outbox")
          .whereNot({ status: "done" })
          .whereLike("topic", "stripe.%")
      ).toEqual([])
    })
  })
