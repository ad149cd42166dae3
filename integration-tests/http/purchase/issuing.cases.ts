import reconcileOrders from "@highwater/prop-firm/jobs/reconcile-orders"
import { Modules } from "@medusajs/framework/utils"
import type { Answer } from "../setup/answers"
import type { Suite } from "../setup/suite"

type Issued = Answer<"POST /admin/orders/:id/issue-challenges">

interface ChallengeRow {
  id: string
  number: string
  customer_id: string
  size_key: string
  status: string
}

/** From captured money to challenges, once. */
export const issuingCases = (suite: Suite): void =>
  describe("issuing", () => {
    const challengesOf = (orderId: string): Promise<ChallengeRow[]> =>
      suite.knex<ChallengeRow>("prop_challenge").where({ order_id: orderId })
    const issue = (orderId: string) =>
      suite.admin.post<Issued>(`/admin/orders/${orderId}/issue-challenges`)
    const openAccountRows = async (orderId: string) => {
      const accounts = await suite
        .knex("prop_challenge_account as account")
        .join(
          "prop_challenge as challenge",
          "challenge.id",
          "account.challenge_id"
        )
        .where("challenge.order_id", orderId)
        .select<{ id: string }[]>("account.id")
      return suite.knex<{ key: string }>("prop_outbox").whereIn(
        "key",
        accounts.map(({ id }) => `open:${id}`)
      )
    }
    /** Waits for what events have set going. */
    const eventually = async (orderId: string): Promise<ChallengeRow[]> => {
      for (let tries = 0; tries < 50; tries++) {
        const rows = await challengesOf(orderId)
        if (rows.length > 0) {
          return rows
        }
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
      return []
    }

    it("issues nothing for an order that is not captured", async () => {
      const trader = await suite.newTrader()
      const order = await trader.order()
      const { body } = await issue(order)
      expect(body).toMatchObject({ outcome: "unpaid", challenge_ids: [] })
      expect(await challengesOf(order)).toEqual([])
    })

    it("issues a challenge as soon as the payment is captured, numbered and provisioning", async () => {
      const trader = await suite.newTrader()
      const order = await trader.order({ size: "50k" })
      await suite.capture(order)
      const [challenge, ...more] = await eventually(order)
      expect(more).toEqual([])
      expect(challenge).toMatchObject({
        customer_id: trader.id,
        size_key: "50k",
        status: "provisioning",
      })
      expect(challenge.number).toMatch(/^HW-\d{6}$/)
      expect(await openAccountRows(order)).toHaveLength(1)
    })

    it("issues once under five copies of every event, in parallel with the button", async () => {
      const trader = await suite.newTrader()
      const order = await trader.order({ quantity: 3 })
      await suite.capture(order)
      const events = suite.container.resolve(Modules.EVENT_BUS)
      const placed = { name: "order.placed", data: { id: order } }
      await Promise.all([
        ...Array.from({ length: 5 }, () => events.emit([placed])),
        ...Array.from({ length: 8 }, () => issue(order)),
      ])
      await suite.settled()
      const answers = await Promise.all([issue(order), issue(order)])
      for (const { body } of answers) {
        expect(body.outcome).toBe("already_issued")
        expect(body.challenge_ids).toHaveLength(3)
      }
      const rows = await challengesOf(order)
      expect(rows).toHaveLength(3)
      expect(new Set(rows.map(({ number }) => number)).size).toBe(3)
      expect(await openAccountRows(order)).toHaveLength(3)
    })

    it("finds a paid order that every event has missed", async () => {
      const trader = await suite.newTrader()
      const order = await trader.order()
      const payments = suite.container.resolve(Modules.PAYMENT)
      const [payment] = await suite.paymentsOf(order)
      await payments.capturePayment({ payment_id: payment })
      expect(await challengesOf(order)).toEqual([])
      await reconcileOrders(suite.container)
      expect(await challengesOf(order)).toHaveLength(1)
      await reconcileOrders(suite.container)
      expect(await challengesOf(order)).toHaveLength(1)
    })

    it("puts a second order for the same payment before a person", async () => {
      const trader = await suite.newTrader()
      const [first, second] = [await trader.order(), await trader.order()]
      await suite.capture(first)
      await eventually(first)
      await suite
        .knex("order_payment_collection as link")
        .where("link.order_id", second)
        .update({
          payment_collection_id: suite
            .knex("order_payment_collection")
            .select("payment_collection_id")
            .where({ order_id: first }),
        })
      const { body } = await issue(second)
      expect(body).toMatchObject({ outcome: "needs_review", challenge_ids: [] })
      expect(await challengesOf(second)).toEqual([])
      await issue(second)
      const tasks = await suite.admin.get<Answer<"GET /admin/tasks">>(
        "/admin/tasks?status=open"
      )
      expect(
        tasks.body.tasks.filter(({ reference }) => reference?.id === second)
      ).toMatchObject([{ kind: "order.duplicate" }])
    })

    it("puts challenges that were added to an issued order before a person", async () => {
      const trader = await suite.newTrader()
      const order = await trader.order()
      await suite.capture(order)
      await eventually(order)
      expect((await issue(order)).body.reason).toBeNull()
      await suite
        .knex("order_item")
        .where({ order_id: order })
        .update({
          quantity: 2,
          raw_quantity: JSON.stringify({ value: "2", precision: 20 }),
        })
      const { body } = await issue(order)
      expect(body).toMatchObject({
        outcome: "already_issued",
        reason: expect.stringContaining("added") as string,
      })
      expect(await challengesOf(order)).toHaveLength(1)
      const tasks = await suite.knex("prop_task").where({ reference_id: order })
      expect(tasks).toMatchObject([{ kind: "order.added_after_issue" }])
    })

    it("puts an order that is paid in part before a person, and issues once it is paid", async () => {
      const trader = await suite.newTrader()
      const order = await trader.order()
      const [payment] = await suite.paymentsOf(order)
      const payments = suite.container.resolve(Modules.PAYMENT)
      await payments.capturePayment({ payment_id: payment, amount: 198.99 })
      expect((await issue(order)).body).toMatchObject({
        outcome: "needs_review",
        reason: expect.stringContaining("198.99 of 199.00 USD") as string,
      })
      await payments.capturePayment({ payment_id: payment, amount: 0.01 })
      expect((await issue(order)).body.outcome).toBe("issued")
    })

    it("issues an instant program's funded account first", async () => {
      const trader = await suite.newTrader()
      const order = await trader.order({ handle: suite.shop.handles.instant })
      await suite.capture(order)
      const [challenge] = await eventually(order)
      const [account] = await suite
        .knex<{ challenge_id: string; funded: boolean; phase_index: number }>(
          "prop_challenge_account"
        )
        .where({ challenge_id: challenge.id })
      expect(account).toMatchObject({ funded: true, phase_index: 0 })
    })

    it("answers 404 for an order that is not there", async () => {
      const { status } = await issue("order_nowhere")
      expect(status).toBe(404)
    })
  })
