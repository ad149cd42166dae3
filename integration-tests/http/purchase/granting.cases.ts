import reconcileOrders from "@highwater/prop-firm/jobs/reconcile-orders"
import type { Answer } from "../setup/answers"
import type { Suite } from "../setup/suite"
import type { Trader } from "../setup/trader"

type Granted = Answer<"POST /admin/customers/:id/grant-challenge">
type Policy = Answer<"GET /admin/purchase-policy">["purchase_policy"]

interface GrantRow {
  challenge_id: string
  kind: string
  reason: string
  granted_by: string | null
}

const FREE: Policy = {
  suspend_on_dispute: false,
  free: {
    allowed: true,
    customer_group_ids: [],
    most_per_trader: 2,
    most_per_program: 1,
    within_days: null,
  },
}

/** Challenges that nobody paid for. */
export const grantingCases = (suite: Suite): void =>
  describe("granting", () => {
    const programId = async () => {
      const row = await suite
        .knex("prop_program as program")
        .join("product", "product.id", "program.product_id")
        .where("product.handle", suite.shop.handles.two_step)
        .first<{ id: string }>("program.id")
      return row?.id ?? ""
    }
    const grants = (customer_id: string) =>
      suite.knex<GrantRow>("prop_challenge_grant").where({ customer_id })
    const challenges = (customer_id: string) =>
      suite
        .knex<{ id: string; customer_id: string; order_id: string | null }>(
          "prop_challenge"
        )
        .where({ customer_id })
    const setPolicy = (purchase_policy: Policy) =>
      suite.admin.post("/admin/purchase-policy", {
        purchase_policy,
        reason: "A campaign for one week",
      })

    describe("by staff", () => {
      const grant = (trader: Trader, body: object) =>
        suite.admin.post<Granted>(
          `/admin/customers/${trader.id}/grant-challenge`,
          body
        )

      it("gives one challenge per key, with its reason on record", async () => {
        const trader = await suite.newTrader()
        const wish = {
          program_id: await programId(),
          size_key: "50k",
          reason: "Compensation for an outage",
          key: "grant-key-1",
        }
        const answers = await Promise.all(
          Array.from({ length: 5 }, () => grant(trader, wish))
        )
        expect(answers.map(({ status }) => status)).toEqual([
          200, 200, 200, 200, 200,
        ])
        expect(answers.filter(({ body }) => body.granted)).toHaveLength(1)
        const [challenge] = await challenges(trader.id)
        expect(challenge).toMatchObject({
          id: answers[0]?.body.challenge_id,
          order_id: null,
          size_key: "50k",
          status: "provisioning",
        })
        expect(await grants(trader.id)).toMatchObject([
          { kind: "staff", reason: wish.reason },
        ])
        const audit = await suite
          .knex("prop_audit_entry")
          .where({ action: "challenge.grant" })
        expect(audit).toMatchObject([
          { reason: wish.reason, actor_type: "staff" },
        ])
        const opens = await suite
          .knex("prop_outbox")
          .where({ topic: "platform.open_account" })
        expect(opens).toHaveLength(1)
        const list = await suite.admin.get<Answer<"GET /admin/challenges">>(
          `/admin/challenges?customer_id=${trader.id}`
        )
        expect(list.body.challenges).toHaveLength(1)
        const other = await grant(trader, { ...wish, size_key: "100k" })
        expect(other.status).toBe(409)
      })

      it.each([
        ["a size there is not", { size_key: "7k" }, 404],
        ["no reason", { reason: "" }, 400],
        ["a short key", { key: "1" }, 400],
      ])("refuses %s", async (_, wrong, status) => {
        const trader = await suite.newTrader()
        const answer = await grant(trader, {
          program_id: await programId(),
          size_key: "50k",
          reason: "Compensation",
          key: "grant-key-2",
          ...wrong,
        })
        expect(answer.status).toBe(status)
        expect(await challenges(trader.id)).toEqual([])
      })

      it("refuses a customer without an account", async () => {
        const trader = await suite.newTrader()
        await suite
          .knex("customer")
          .where({ id: trader.id })
          .update({ has_account: false })
        const answer = await grant(trader, {
          program_id: await programId(),
          size_key: "50k",
          reason: "Compensation",
          key: "grant-key-3",
        })
        expect(answer.status).toBe(400)
      })
    })

    describe("through the checkout", () => {
      const makeFree = () =>
        suite.knex("price").update({
          amount: 0,
          raw_amount: JSON.stringify({ value: "0", precision: 20 }),
        })

      it("refuses what costs nothing until the firm allows it, saying why", async () => {
        await makeFree()
        const trader = await suite.newTrader()
        const { body } = await trader.complete(await trader.fillCart())
        expect(JSON.stringify(body)).toContain("not given away")
        expect(await challenges(trader.id)).toEqual([])
      })

      it("issues free challenges as often as the policy says, and no more", async () => {
        await makeFree()
        expect((await setPolicy(FREE)).status).toBe(200)
        const trader = await suite.newTrader()
        const two = await trader.complete(
          await trader.fillCart({ quantity: 2 })
        )
        expect(JSON.stringify(two.body)).toContain("of one program")
        const order = await trader.order()
        await reconcileOrders(suite.container)
        await suite.settled()
        await suite
          .knex("order")
          .where({ id: order })
          .update({ created_at: new Date(Date.now() - 120_000) })
        await reconcileOrders(suite.container)
        await reconcileOrders(suite.container)
        expect(await challenges(trader.id)).toHaveLength(1)
        expect(await grants(trader.id)).toMatchObject([{ kind: "free_order" }])
        const again = await trader.complete(await trader.fillCart())
        expect(JSON.stringify(again.body)).toContain("of one program")
        const next = await trader.order({ handle: suite.shop.handles.instant })
        const { body } = await suite.admin.post<
          Answer<"POST /admin/orders/:id/issue-challenges">
        >(`/admin/orders/${next}/issue-challenges`)
        expect(["issued", "already_issued"]).toContain(body.outcome)
        expect(await challenges(trader.id)).toHaveLength(2)
      })

      it("does not count what staff granted", async () => {
        await makeFree()
        await setPolicy(FREE)
        const trader = await suite.newTrader()
        const cart = await trader.fillCart()
        await suite.knex("prop_challenge_grant").insert(
          ["a", "b"].map((key) => ({
            id: `grant_${key}`,
            challenge_id: `chal_${key}`,
            customer_id: trader.id,
            program_id: "prog_other",
            size_key: "1k",
            kind: "staff",
            reason: "Counts for nothing here",
            key,
          }))
        )
        const { body } = await trader.complete(cart)
        expect(body.type).toBe("order")
        const audit = await suite
          .knex("prop_audit_entry")
          .where({ action: "purchase_policy.set" })
        expect(audit).toMatchObject([{ reason: "A campaign for one week" }])
      })
    })
  })
