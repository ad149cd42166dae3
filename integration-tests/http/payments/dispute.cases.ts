import type { FakeStripe } from "@highwater/testing"
import type { Suite } from "../setup/suite"
import { activateAccount } from "../purchase/activate-account"
import { CardShop } from "./card-shop"

interface DisputeRow {
  reference: string
  status: string
  order_id: string
  amount: string
  withdrawn: boolean
  closed_at: Date | null
}

/** The buyer's bank takes the money back. */
export const disputeCases = (suite: Suite, stripe: () => FakeStripe): void =>
  describe("disputes", () => {
    const shop = new CardShop(suite, stripe)
    beforeAll(() => shop.open())

    const rows = () => suite.knex<DisputeRow>("prop_payment_dispute")
    const opened = async () => {
      const order = await shop.order()
      const [challenge] = await shop.challengesOf(order.id)
      const account = await suite
        .knex<{ id: string; challenge_id: string }>("prop_challenge_account")
        .where({ challenge_id: challenge.id })
        .first()
      await activateAccount(suite, account?.id ?? "")
      return order
    }

    it("are recorded and put before a person, and suspend nothing by themselves", async () => {
      const order = await opened()
      const dispute = shop.fake.dispute(order.intent)
      await shop.worked()
      expect(await rows()).toMatchObject([
        {
          reference: dispute.id,
          status: "needs_response",
          order_id: order.id,
          amount: "199",
          withdrawn: true,
          closed_at: null,
        },
      ])
      expect(await shop.tasksOf("order.disputed")).toMatchObject([
        {
          status: "open",
          reference_id: order.id,
          detail: expect.stringContaining("fraudulent") as string,
        },
      ])
      expect(await shop.challengesOf(order.id)).toMatchObject([
        { status: "active" },
      ])
    })

    it.each([
      ["won", "order.dispute_won", false],
      ["lost", "order.dispute_lost", true],
    ] as const)(
      "that are %s end with a task and close the first",
      async (outcome, kind, withdrawn) => {
        const order = await opened()
        const dispute = shop.fake.dispute(order.intent)
        await shop.worked()
        shop.fake.decide(dispute.id, outcome)
        await shop.worked()
        await shop.fake.webhooks.deliver(shop.fake.books.events.values(), {
          shuffle: true,
          copies: 2,
          workers: 4,
        })
        await shop.worked()
        expect(await rows()).toMatchObject([{ status: outcome, withdrawn }])
        expect((await rows())[0]?.closed_at).not.toBeNull()
        expect(await shop.tasksOf("order.disputed")).toMatchObject([
          { status: "done" },
        ])
        expect(await shop.tasksOf(kind)).toHaveLength(1)
      }
    )

    it("whose event comes before the payment's are recorded beside the order made then", async () => {
      const trader = await suite.newTrader()
      const cart = await shop.cart(trader)
      shop.fake.webhooks.drop = () => true
      shop.fake.pay(cart.intent, "pm_card_createDispute")
      shop.fake.webhooks.drop = () => false
      const dispute = [...shop.fake.books.events.values()]
        .filter(({ type }) => type === "charge.dispute.created")
        .slice(-1)
      await shop.fake.webhooks.deliver(dispute)
      await shop.worked()
      const order = (await shop.orderOf(cart.id)) ?? ""
      expect(await rows()).toMatchObject([{ order_id: order }])
      expect(await shop.challengesOf(order)).toHaveLength(1)
    })
  })
