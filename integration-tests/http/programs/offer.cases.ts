import { issueChallengesWorkflow } from "@highwater/prop-firm/workflows"
import type { Answer } from "../setup/answers"
import type { Suite } from "../setup/suite"
import type { Trader } from "../setup/trader"

type Program = Answer<"GET /admin/programs/:id">["program"]
type Offer = Answer<"GET /store/programs/:handle">["program"]["offer"]

const open = {
  visibility: "visible",
  from: null,
  until: null,
  countries: null,
  currencies: [],
  regions: [],
  groups: [],
  stock: null,
  trader: { count: null, total: null },
}
const HOUR_MS = 3_600_000
const inHours = (hours: number) =>
  new Date(Date.now() + hours * HOUR_MS).toISOString()

/** Who may buy what, when, and how many. */
export const offerCases = (suite: Suite): void =>
  describe("the offer of a program", () => {
    const program = async (): Promise<Program> => {
      const { body } = await suite.admin.get<Answer<"GET /admin/programs">>(
        "/admin/programs?q=Two-Step"
      )
      return body.programs[0]
    }
    const restrict = async (offer: object) => {
      const { id, revision } = await program()
      const answer = await suite.admin.post<{ program: Program }>(
        `/admin/programs/${id}/offer`,
        { offer: { ...open, ...offer }, revision }
      )
      return answer
    }
    const told = async (query = "", by = suite.shopper): Promise<Offer> => {
      const { body } = await by.get<Answer<"GET /store/programs/:handle">>(
        `/store/programs/${suite.shop.handles.two_step}?region_id=${suite.shop.region_ids.usd}${query}`
      )
      return body.program.offer
    }
    const listed = async () => {
      const { body } =
        await suite.shopper.get<Answer<"GET /store/programs">>(
          "/store/programs"
        )
      return body.programs.map(({ handle }) => handle)
    }
    const refusal = async (trader: Trader, cart: string) =>
      JSON.stringify((await trader.complete(cart)).body)
    /** What the cart says when the program is put into it. */
    const adding = async (trader: Trader, quantity = 1) => {
      const { body: shown } = await trader.http.get<
        Answer<"GET /store/programs/:handle">
      >(`/store/programs/${suite.shop.handles.two_step}`)
      const { body } = await trader.http.post<{ cart: { id: string } }>(
        "/store/carts",
        { region_id: suite.shop.region_ids.usd, email: trader.login.email }
      )
      const answer = await trader.http.post<{ message?: string }>(
        `/store/carts/${body.cart.id}/line-items`,
        { variant_id: shown.program.sizes[0].variant_id, quantity }
      )
      return answer.body.message ?? "added"
    }
    const issue = async (order_id: string) => {
      await suite.capture(order_id)
      await suite.settled()
      const { result } = await issueChallengesWorkflow(suite.container).run({
        input: { order_id, actor: { type: "system", id: null } },
      })
      return result
    }

    it("is open for everybody until somebody restricts it", async () => {
      expect((await program()).offer).toEqual(open)
      expect(await told()).toEqual({ state: "open", reason: null, until: null })
    })

    it("keeps what was set, counts its revision and refuses nonsense by its field", async () => {
      const until = inHours(2)
      const { revision } = await program()
      const { status, body } = await restrict({ until, stock: 5 })
      expect(status).toBe(200)
      expect(body.program.offer).toMatchObject({ until, stock: { count: 5 } })
      expect(body.program.revision).toBe(revision + 1)
      expect(await told()).toMatchObject({ state: "open", until })
      const wrong = await restrict({ from: inHours(3), until })
      expect(wrong).toMatchObject({
        status: 400,
        body: { message: expect.stringContaining("offer.until") as string },
      })
      const country = await restrict({
        countries: { mode: "only", codes: ["germany"] },
      })
      expect(country.status).toBe(400)
      const { id } = await program()
      const old = await suite.admin.post(`/admin/programs/${id}/offer`, {
        offer: open,
        revision,
      })
      expect(old.status).toBe(409)
      const unknown = await suite.admin.post(
        "/admin/programs/prog_nowhere/offer",
        { offer: open, revision: 1 }
      )
      expect(unknown.status).toBe(404)
    })

    it("hides a program from the list and sells it to whoever has the link", async () => {
      await restrict({ visibility: "hidden" })
      expect(await listed()).not.toContain(suite.shop.handles.two_step)
      expect((await told()).state).toBe("open")
      const trader = await suite.newTrader()
      await expect(trader.order()).resolves.toMatch(/^order_/)
    })

    it("sells nothing before the start, after the end or from the archive", async () => {
      const trader = await suite.newTrader()
      const cart = await trader.fillCart()
      const from = inHours(1)
      await restrict({ from })
      expect(await told()).toEqual({
        state: "upcoming",
        reason: "from",
        until: from,
      })
      expect(await adding(trader)).toContain("not on sale yet")
      expect(await refusal(trader, cart)).toContain("not on sale yet")
      await restrict({ until: inHours(-1) })
      expect(await told()).toMatchObject({ state: "ended", reason: "until" })
      expect(await refusal(trader, cart)).toContain("sale has ended")
      await restrict({ visibility: "archived" })
      expect(await told()).toMatchObject({ state: "ended", reason: "archived" })
      expect(await listed()).not.toContain(suite.shop.handles.two_step)
      expect(await adding(trader)).toContain("no longer sold")
      await restrict({})
      expect((await trader.complete(cart)).body.type).toBe("order")
    })

    it("is sold in its regions, currencies and countries only", async () => {
      const trader = await suite.newTrader()
      const cart = await trader.fillCart()
      await restrict({ regions: [suite.shop.region_ids.eur] })
      expect(await told()).toMatchObject({
        state: "not_here",
        reason: "region",
      })
      expect(await refusal(trader, cart)).toContain("in this region")
      await restrict({ currencies: ["eur"] })
      expect(await told()).toMatchObject({ reason: "currency" })
      await restrict({ countries: { mode: "except", codes: ["US"] } })
      expect((await told("&country_code=DE")).state).toBe("open")
      expect(await told("&country_code=us")).toMatchObject({
        state: "not_here",
        reason: "country",
      })
      await trader.http.post(`/store/carts/${cart}`, {
        billing_address: {
          country_code: "us",
          first_name: "T",
          last_name: "T",
        },
      })
      expect(await refusal(trader, cart)).toContain("in your country")
    })

    it("asks for the country at completion where it matters", async () => {
      const trader = await suite.newTrader()
      await restrict({ countries: { mode: "only", codes: ["us"] } })
      expect(await adding(trader)).toBe("added")
      const cart = await trader.fillCart()
      await suite
        .knex("cart")
        .where({ id: cart })
        .update({ shipping_address_id: null, billing_address_id: null })
      expect(await refusal(trader, cart)).toContain("in your country")
    })

    it("is sold to members of a customer group", async () => {
      const trader = await suite.newTrader()
      const { body } = await suite.admin.post<{
        customer_group: { id: string }
      }>("/admin/customer-groups", { name: "Invited" })
      const group = body.customer_group.id
      await restrict({ groups: [group] })
      expect(await told("", trader.http)).toMatchObject({
        state: "not_for_you",
        reason: "group",
      })
      expect(await adding(trader)).toContain("invited traders")
      await suite.admin.post(`/admin/customer-groups/${group}/customers`, {
        add: [trader.id],
      })
      expect((await told("", trader.http)).state).toBe("open")
      expect((await told()).state).toBe("not_for_you")
      await expect(trader.order()).resolves.toMatch(/^order_/)
    })

    it("sells its stock once, also to two who check out at the same moment", async () => {
      await restrict({ stock: 1 })
      const [one, two] = [await suite.newTrader(), await suite.newTrader()]
      const orders = [await one.order(), await two.order()]
      const first = await issue(orders[0])
      expect(first.challenge_ids).toHaveLength(1)
      expect(await told()).toMatchObject({ state: "sold_out", reason: "stock" })
      expect((await program()).sold).toBe(1)
      const second = await issue(orders[1])
      expect(second).toMatchObject({
        outcome: "needs_review",
        reason: expect.stringContaining("stock is used up") as string,
      })
      const tasks = await suite
        .knex("prop_task")
        .where({ kind: "order.over_limit", reference_id: orders[1] })
      expect(tasks).toHaveLength(1)
      expect(await adding(await suite.newTrader())).toContain("sold out")
      const byHand = await suite.admin.post(
        `/admin/orders/${orders[1]}/issue-challenges`
      )
      expect(byHand.body).toMatchObject({ outcome: "issued" })
    })

    it("holds a trader to so many challenges and to a total size", async () => {
      await restrict({ trader: { count: 1, total: null } })
      const trader = await suite.newTrader()
      expect(await adding(trader, 2)).toContain("as many of them")
      await issue(await trader.order())
      expect(await told("", trader.http)).toMatchObject({
        state: "limit_reached",
        reason: "count",
      })
      expect((await told()).state).toBe("open")
      expect(await adding(trader)).toContain("as many of them")
      const total = { amount: "50000", currency: "USD" }
      await restrict({ trader: { count: null, total } })
      expect((await told("", trader.http)).state).toBe("open")
      const fits = await trader.fillCart({ size: "25k" })
      expect(await adding(trader, 2)).toContain("total size")
      expect((await trader.complete(fits)).body.type).toBe("order")
    })
  })
