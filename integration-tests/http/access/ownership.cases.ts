import type { Answer } from "../setup/answers"
import type { Suite } from "../setup/suite"

/** Traders see what is theirs. */
export const ownershipCases = (suite: Suite): void =>
  describe("a trader's challenges", () => {
    it("are shown to the trader who bought them and to nobody else", async () => {
      const [owner, other] = [await suite.newTrader(), await suite.newTrader()]
      const order = await owner.order()
      await suite.capture(order)
      const issued = await suite.admin.post<
        Answer<"POST /admin/orders/:id/issue-challenges">
      >(`/admin/orders/${order}/issue-challenges`)
      const [id] = issued.body.challenge_ids
      const own = await owner.http.get<Answer<"GET /store/challenges/:id">>(
        `/store/challenges/${id}`
      )
      expect(own.status).toBe(200)
      expect(own.body.challenge).toMatchObject({
        id,
        status: "provisioning",
        program: { name: "Two-Step Standard" },
        steps: [{ state: "current" }, { state: "ahead" }, { state: "ahead" }],
      })
      expect(own.body.challenge.terms_sentences).toHaveLength(3)
      const list =
        await other.http.get<Answer<"GET /store/challenges">>(
          "/store/challenges"
        )
      expect(list.body).toMatchObject({ challenges: [], count: 0 })
      const foreign = await other.http.get(`/store/challenges/${id}`)
      const missing = await other.http.get("/store/challenges/chal_nowhere")
      expect([foreign.status, missing.status]).toEqual([404, 404])
    })

    it("can be found by staff by order and by customer", async () => {
      const trader = await suite.newTrader()
      const order = await trader.order({ quantity: 2 })
      await suite.capture(order)
      await suite.admin.post(`/admin/orders/${order}/issue-challenges`)
      for (const filter of [`order_id=${order}`, `customer_id=${trader.id}`]) {
        const { body } = await suite.admin.get<Answer<"GET /admin/challenges">>(
          `/admin/challenges?${filter}`
        )
        expect(body.count).toBe(2)
        expect(body.challenges[0].trader.email).toBe(trader.login.email)
      }
      const none = await suite.admin.get<Answer<"GET /admin/challenges">>(
        "/admin/challenges?order_id=order_nowhere"
      )
      expect(none.body.count).toBe(0)
      const odd = await suite.admin.get("/admin/challenges?order=password")
      expect(odd.status).toBe(400)
      expect(odd.body.message).toContain("query.order")
    })
  })
