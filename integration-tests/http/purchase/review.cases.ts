import { Modules } from "@medusajs/framework/utils"
import type { Answer } from "../setup/answers"
import type { Suite } from "../setup/suite"

type Issued = Answer<"POST /admin/orders/:id/issue-challenges">

/** What staff can do about an order that was not issued. */
export const reviewCases = (suite: Suite): void =>
  describe("the review list", () => {
    const reason = "Agreed with the buyer by e-mail"
    const challengesOf = (order_id: string) =>
      suite.knex("prop_challenge").where({ order_id })
    const tasksOf = async (order: string) => {
      const { body } = await suite.admin.get<Answer<"GET /admin/tasks">>(
        "/admin/tasks?limit=100"
      )
      return body.tasks.filter(({ reference }) => reference?.id === order)
    }
    const issue = (order: string) =>
      suite.admin.post<Issued>(`/admin/orders/${order}/issue-challenges`)

    it("takes less than the whole sum when a person says so, and never nothing", async () => {
      const trader = await suite.newTrader()
      const order = await trader.order()
      const accept = (body: object = { reason }) =>
        suite.admin.post<Issued>(
          `/admin/orders/${order}/accept-shortfall`,
          body
        )
      expect((await accept()).body.outcome).toBe("unpaid")
      const [payment] = await suite.paymentsOf(order)
      await suite.container
        .resolve(Modules.PAYMENT)
        .capturePayment({ payment_id: payment, amount: 150 })
      expect((await issue(order)).body.outcome).toBe("needs_review")
      expect(await tasksOf(order)).toMatchObject([
        {
          kind: "order.underpaid",
          actions: ["issue_challenges", "accept_shortfall"],
        },
      ])
      expect((await accept({})).status).toBe(400)
      expect((await accept()).body.outcome).toBe("issued")
      expect((await accept()).body.outcome).toBe("already_issued")
      expect(await challengesOf(order)).toHaveLength(1)
      expect(await tasksOf(order)).toMatchObject([
        { status: "done", actions: [] },
      ])
      const audit = await suite
        .knex("prop_audit_entry")
        .where({ action: "order.issue_challenges", target_id: order })
      expect(audit).toMatchObject([{ reason, actor_type: "staff" }])
    })

    it("says that too much came, also after the challenges were issued", async () => {
      const trader = await suite.newTrader()
      const order = await trader.order()
      await suite.capture(order)
      await issue(order)
      expect(await tasksOf(order)).toEqual([])
      const [payment] = await suite.paymentsOf(order)
      await suite.knex("capture").insert({
        id: "capt_more",
        payment_id: payment,
        amount: 199,
        raw_amount: JSON.stringify({ value: "199", precision: 20 }),
      })
      expect((await issue(order)).body.outcome).toBe("already_issued")
      await issue(order)
      expect(await tasksOf(order)).toMatchObject([
        {
          kind: "order.overpaid",
          detail: expect.stringContaining("398.00 of 199.00 USD") as string,
        },
      ])
      expect(await challengesOf(order)).toHaveLength(1)
    })

    it("cancels a second order for one payment and leaves the money alone", async () => {
      const trader = await suite.newTrader()
      const [first, second] = [await trader.order(), await trader.order()]
      await suite.capture(first)
      await issue(first)
      const cancel = (order: string) =>
        suite.admin.post<Answer<"POST /admin/orders/:id/cancel-duplicate">>(
          `/admin/orders/${order}/cancel-duplicate`,
          { reason }
        )
      expect((await cancel(second)).status).toBe(400)
      await suite
        .knex("order_payment_collection")
        .where({ order_id: second })
        .update({
          payment_collection_id: suite
            .knex("order_payment_collection")
            .select("payment_collection_id")
            .where({ order_id: first }),
        })
      await issue(second)
      expect(await tasksOf(second)).toMatchObject([
        { kind: "order.duplicate", actions: ["cancel_duplicate"] },
      ])
      expect((await cancel(first)).status).toBe(400)
      expect((await cancel(second)).body).toEqual({
        order_id: second,
        claimed_by: first,
      })
      expect((await cancel(second)).status).toBe(200)
      const order = await suite
        .knex<{ canceled_at: Date | null }>("order")
        .where({ id: second })
        .first()
      expect(order?.canceled_at).not.toBeNull()
      expect(await suite.knex("refund")).toEqual([])
      expect(await tasksOf(second)).toMatchObject([{ status: "done" }])
      expect(await challengesOf(first)).toHaveLength(1)
      expect(await challengesOf(second)).toEqual([])
      const audit = await suite
        .knex("prop_audit_entry")
        .where({ action: "order.cancel_duplicate" })
      expect(audit).toHaveLength(1)
    })

    it("issues a draft order once its payment is marked as paid", async () => {
      const trader = await suite.newTrader()
      const { body: offer } = await trader.http.get<
        Answer<"GET /store/programs/:handle">
      >(
        `/store/programs/${suite.shop.handles.two_step}?region_id=${suite.shop.region_ids.usd}`
      )
      const size = offer.program.sizes.find(({ key }) => key === "50k")
      const draft = await suite.admin.post<{ draft_order: { id: string } }>(
        "/admin/draft-orders",
        {
          region_id: suite.shop.region_ids.usd,
          sales_channel_id: suite.shop.sales_channel_id,
          customer_id: trader.id,
          email: trader.login.email,
          items: [{ variant_id: size?.variant_id, quantity: 2 }],
        }
      )
      const { id } = draft.body.draft_order
      expect(
        (await suite.admin.post(`/admin/draft-orders/${id}/convert-to-order`))
          .status
      ).toBe(200)
      expect((await issue(id)).body.outcome).toBe("unpaid")
      const collections = await suite.admin.get<{
        order: { payment_collections: { id: string }[]; total: number }
      }>(`/admin/orders/${id}?fields=total,payment_collections.id`)
      let collection = collections.body.order.payment_collections[0]?.id
      if (!collection) {
        const made = await suite.admin.post<{
          payment_collection: { id: string }
        }>("/admin/payment-collections", {
          order_id: id,
          amount: collections.body.order.total,
        })
        collection = made.body.payment_collection.id
      }
      const paid = await suite.admin.post(
        `/admin/payment-collections/${collection}/mark-as-paid`,
        { order_id: id }
      )
      expect(paid.status).toBe(200)
      await suite.settled()
      expect(["issued", "already_issued"]).toContain(
        (await issue(id)).body.outcome
      )
      const claims = await suite
        .knex("prop_purchase_claim")
        .where({ order_id: id })
      expect(claims).toMatchObject([{ cart_id: null }])
      expect(await challengesOf(id)).toHaveLength(2)
    })

    it.each([51, 50])("holds a line of %s to the cap", async (quantity) => {
      const trader = await suite.newTrader()
      const cart = await trader.fillCart({ quantity })
      const { body } = await trader.complete(cart)
      if (quantity > 50) {
        expect(JSON.stringify(body)).toContain("at most 50")
        return
      }
      await suite.capture(body.order.id)
      await issue(body.order.id)
      expect(await challengesOf(body.order.id)).toHaveLength(50)
    })
  })
