import healEffects from "@highwater/prop-firm/jobs/heal-effects"
import { EVALUATION_MODULE } from "@highwater/prop-firm/modules/evaluation"
import type evaluation from "@highwater/prop-firm/modules/evaluation"
import { runOutbox } from "@highwater/prop-firm/workflows/exchange/run-outbox"
import type { Suite } from "../setup/suite"
import { startChallenge } from "./start-challenge"

const OLD = new Date(Date.now() - 10 * 60_000)

type Evaluation = Pick<InstanceType<typeof evaluation.service>, "start">

interface PaymentRow {
  id: string
  captured_at: Date | null
  payment_collection_id: string
}

/** What a crash in the middle of a payment leaves behind. */
export const healingCases = (suite: Suite): void =>
  describe("healing payments", () => {
    const paymentOf = async (order: string): Promise<PaymentRow | undefined> =>
      suite
        .knex("payment")
        .join(
          "order_payment_collection as link",
          "link.payment_collection_id",
          "payment.payment_collection_id"
        )
        .where("link.order_id", order)
        .whereNull("payment.deleted_at")
        .first<PaymentRow>("payment.*")
    const challengesOf = (order: string) =>
      suite.knex<{ id: string }>("prop_challenge").where({ order_id: order })
    /** Looks for damage and works off what that asks for. */
    const heal = async (until: () => Promise<boolean>) => {
      await healEffects(suite.container)
      for (let tries = 0; tries < 50 && !(await until()); tries++) {
        runOutbox(suite.container)
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
      await suite.settled()
    }

    it("confirms a capture whose answer was lost, before anything is issued for it", async () => {
      const trader = await suite.newTrader()
      const order = await trader.order()
      const payment = await paymentOf(order)
      await suite.knex("capture").insert({
        id: "capt_lost",
        payment_id: payment?.id,
        amount: 199,
        raw_amount: JSON.stringify({ value: "199", precision: 20 }),
        created_at: OLD,
      })
      const issue = `/admin/orders/${order}/issue-challenges`
      expect((await suite.admin.post(issue)).body).toMatchObject({
        outcome: "unpaid",
      })
      await heal(async () => Boolean((await paymentOf(order))?.captured_at))
      expect((await paymentOf(order))?.captured_at).not.toBeNull()
      const captures = await suite
        .knex("capture")
        .where({ payment_id: payment?.id })
        .whereNull("deleted_at")
      expect(captures).toHaveLength(1)
      await suite.admin.post(issue)
      expect(await challengesOf(order)).toHaveLength(1)
    })

    it("raises one task for a refund after the challenges were issued", async () => {
      const trader = await suite.newTrader()
      const order = await trader.order()
      await suite.capture(order)
      await suite.admin.post(`/admin/orders/${order}/issue-challenges`)
      const [payment] = await suite.paymentsOf(order)
      const { status } = await suite.admin.post(
        `/admin/payments/${payment}/refund`,
        { amount: 49.5 }
      )
      expect(status).toBe(200)
      await healEffects(suite.container)
      await healEffects(suite.container)
      const tasks = await suite
        .knex<{ kind: string; detail: string }>("prop_task")
        .where({ reference_id: order })
      expect(tasks).toMatchObject([
        {
          kind: "order.refunded",
          detail: expect.stringContaining("49.5 USD") as string,
        },
      ])
    })

    it("asks the platform again for a right it never took", async () => {
      const { challenge_account_id } = await startChallenge(suite)
      await suite.knex("prop_trading_login").insert({
        id: "tlog_heal",
        challenge_account_id,
        connection_id: "plat_test",
        login: "heal-1",
        idempotency_key: "heal-1",
        status: "open",
        access_right: "TRADING_DISABLED",
        desired_access_right: "FULL",
        updated_at: OLD,
      })
      await suite
        .knex("prop_outbox")
        .where({ stream: challenge_account_id })
        .update({ status: "done" })
      await healEffects(suite.container)
      const asked = await suite
        .knex<{ payload: object }>("prop_outbox")
        .where({ stream: challenge_account_id, topic: "platform.set_access" })
      expect(asked).toMatchObject([
        { payload: { challenge_account_id, right: "FULL" } },
      ])
    })

    describe("access", () => {
      const login = async (
        id: string,
        access_right: string,
        challenge: string
      ) => {
        await suite.knex("prop_trading_login").insert({
          id: `tlog_${id}`,
          challenge_account_id: id,
          connection_id: "plat_test",
          login: id,
          idempotency_key: id,
          status: "open",
          access_right,
          desired_access_right: access_right,
          updated_at: OLD,
        })
        await suite
          .knex("prop_challenge")
          .where({ id: challenge })
          .update({ updated_at: OLD })
        await suite
          .knex("prop_outbox")
          .where({ stream: id })
          .update({ status: "done" })
      }
      const evaluated = async (id: string) => {
        const document = await suite
          .knex("prop_terms as t")
          .join("prop_challenge_account as a", "a.terms_id", "t.id")
          .where("a.id", id)
          .first<{ document: unknown }>("t.document")
        await suite.container.resolve<Evaluation>(EVALUATION_MODULE).start({
          challengeAccountId: id,
          connectionId: "plat_test",
          login: id,
          terms: document?.document,
        })
      }
      const asked = async (id: string) => {
        await healEffects(suite.container)
        const rows = await suite
          .knex<{ topic: string; payload: { right?: string } }>("prop_outbox")
          .where({ stream: id, status: "pending" })
          .orderBy("position")
        return rows.map(({ topic, payload }) => payload.right ?? topic)
      }

      it("is taken from a suspended challenge, whose positions stay open", async () => {
        const { id, challenge_account_id } = await startChallenge(suite)
        await suite
          .knex("prop_challenge")
          .where({ id })
          .update({ status: "suspended" })
        await login(challenge_account_id, "FULL", id)
        expect(await asked(challenge_account_id)).toEqual(["TRADING_DISABLED"])
      })

      it("is taken from one that has ended, and its positions are closed", async () => {
        const { id, challenge_account_id } = await startChallenge(suite)
        await suite
          .knex("prop_challenge_account")
          .where({ id: challenge_account_id })
          .update({ status: "expired" })
        await login(challenge_account_id, "FULL", id)
        expect(await asked(challenge_account_id)).toEqual([
          "TRADING_DISABLED",
          "platform.close_all",
        ])
      })

      it("is given back where a resumption was cut short", async () => {
        const { id, challenge_account_id } = await startChallenge(suite)
        await evaluated(challenge_account_id)
        await login(challenge_account_id, "TRADING_DISABLED", id)
        expect(await asked(challenge_account_id)).toEqual(["FULL"])
      })

      it("is opened again an hour after its last attempt failed", async () => {
        const trader = await suite.newTrader()
        const order = await trader.order()
        await suite.capture(order)
        await suite.admin.post(`/admin/orders/${order}/issue-challenges`)
        const account = await suite
          .knex("prop_challenge_account as a")
          .join("prop_challenge as c", "c.id", "a.challenge_id")
          .where("c.order_id", order)
          .first<{ id: string }>("a.id")
        const id = account?.id ?? ""
        await suite
          .knex("prop_challenge_account")
          .where({ id })
          .update({ created_at: OLD })
        const failed = (updated_at: Date) =>
          suite
            .knex("prop_outbox")
            .where({ stream: id })
            .update({ status: "failed", updated_at })
        await failed(OLD)
        expect(await asked(id)).toEqual([])
        await failed(new Date(Date.now() - 61 * 60_000))
        expect(await asked(id)).toEqual(["platform.open_account"])
      })
    })

    it("authorises an order whose authorisation was lost, once", async () => {
      const trader = await suite.newTrader()
      const order = await trader.order()
      const payment = await paymentOf(order)
      const collection = payment?.payment_collection_id
      await suite.knex("payment").where({ id: payment?.id }).delete()
      await suite
        .knex("payment_session")
        .where({ payment_collection_id: collection })
        .update({ status: "pending", authorized_at: null })
      await healEffects(suite.container)
      expect(await paymentOf(order)).toBeUndefined()
      await suite.knex("order").where({ id: order }).update({ created_at: OLD })
      await heal(async () => Boolean(await paymentOf(order)))
      await heal(() => Promise.resolve(true))
      const payments = await suite
        .knex("payment")
        .where({ payment_collection_id: collection })
        .whereNull("deleted_at")
      expect(payments).toHaveLength(1)
    })
  })
