import healEffects from "@highwater/prop-firm/jobs/heal-effects"
import type { Answer } from "../setup/answers"
import type { Suite } from "../setup/suite"
import { AddOnShop, withAddOns } from "./add-on-shop"

type Choice = Answer<"GET /store/programs/:handle/choice">

/** Challenges bought with add-ons. */
export const addOnCases = (suite: Suite): void =>
  describe("add-ons", () => {
    let shop: AddOnShop
    const readProgram = () => AddOnShop.readProgram(suite)
    const splitOf = (challenge: string) =>
      suite
        .knex("prop_challenge as c")
        .join("prop_terms as t", (join) =>
          join
            .on("t.program_version_id", "c.program_version_id")
            .andOn("t.size_key", "c.size_key")
            .andOn("t.add_ons", "c.add_ons")
        )
        .where("c.id", challenge)
        .where("t.phase_key", "funded")
        .first<{ split: string; add_ons: string }>(
          suite.knex.raw("t.document->'payout'->>'split' as split"),
          "c.add_ons"
        )

    beforeEach(async () => {
      shop = await AddOnShop.open(suite)
    })

    it("shows each add-on with its price, what it changes and what stands against it", async () => {
      const program = await readProgram()
      expect(program.add_ons.map(({ key }) => key)).toEqual([
        "split_90",
        "split_95",
        "short",
      ])
      const ask = (query: string) =>
        suite.shopper.get<Choice>(
          `/store/programs/${program.handle}/choice?region_id=${suite.shop.region_ids.usd}${query}`
        )
      const { body } = await ask("&size=25k&add_ons=split_90&locale=de")
      const [first, second, third] = body.choice.add_ons
      expect(first).toMatchObject({
        chosen: true,
        fits: true,
        price: { amount: "39.80", currency: "USD" },
      })
      expect(second).toMatchObject({
        chosen: false,
        fits: false,
        against: ["90 % split"],
        changes: [],
      })
      expect(third.changes[0]?.before).toContain("4")
      expect(third.changes[0]?.after).toContain("2")
      expect(third.changes[0]?.after).toMatch(/Tag/)
      expect(body.choice.total).toEqual({ amount: "238.8", currency: "USD" })
      const plain = await ask("&size=25k")
      expect(plain.body.choice.terms_hash).not.toBe(body.choice.terms_hash)
      expect((await ask("&size=25k&add_ons=split_90,split_95")).status).toBe(
        400
      )
      expect((await ask("&size=25k&add_ons=nothing")).status).toBe(400)
      expect((await ask("&size=25k&add_ons=short,short")).status).toBe(400)
      expect((await ask("&size=7k")).status).toBe(404)
    })

    it("sells them at the server's price, and issues exactly the terms with them", async () => {
      const cart = await shop.newCart()
      const challenge = await shop.chosen(cart, ["short", "split_90"])
      expect(challenge).toMatchObject({
        unit_price: "199",
        quantity: 1,
        add_ons: [
          { key: "short", unit_price: "25" },
          { key: "split_90", unit_price: "39.8" },
        ],
      })
      expect((await shop.read(cart)).total).toBeCloseTo(263.8)
      const done = await shop.complete(cart)
      expect(done.type).toBe("order")
      await suite.capture(done.order.id)
      await suite.settled()
      const { body } = await shop.issue(done.order.id)
      expect(body.challenge_ids).toHaveLength(1)
      const [id] = body.challenge_ids
      expect(await splitOf(id)).toEqual({
        split: "90",
        add_ons: "short,split_90",
      })
      const account = await suite
        .knex("prop_challenge_account as a")
        .join("prop_terms as t", "t.id", "a.terms_id")
        .where("a.challenge_id", id)
        .first<{ hash: string; terms_hash: string; rules: { id: string }[] }>(
          "t.hash",
          "a.terms_hash",
          suite.knex.raw("t.document->'rules' as rules")
        )
      expect(account?.terms_hash).toBe(account?.hash)
      expect(account?.rules).toContainEqual(
        expect.objectContaining({ id: "days", days: 2 })
      )
      const mine = await shop.trader.http.get<
        Answer<"GET /store/challenges/:id">
      >(`/store/challenges/${id}?locale=en`)
      expect(mine.body.challenge.add_ons).toEqual([
        { key: "split_90", title: "90 % split" },
        { key: "short", title: "Two trading days" },
      ])
      expect(JSON.stringify(mine.body.challenge.terms_sentences[0])).toContain(
        "2 "
      )
      const shown = await suite.anyone.get(
        `/public/terms/${account?.terms_hash}`
      )
      expect(shown.status).toBe(200)
    })

    it("keeps what was sold when the program is sold under other terms later", async () => {
      const cart = await shop.newCart()
      await shop.chosen(cart, ["split_90"])
      const { order } = await shop.complete(cart)
      await AddOnShop.publish(suite, {
        ...withAddOns,
        name: "Two-Step Standard II",
        addOns: [],
      })
      await suite.capture(order.id)
      await suite.settled()
      const { body } = await shop.issue(order.id)
      expect(await splitOf(body.challenge_ids[0])).toMatchObject({
        split: "90",
      })
    })

    it.each([
      ["two that contradict", { add_ons: ["split_90", "split_95"] }, 400],
      ["one there is not", { add_ons: ["nothing"] }, 400],
      ["one twice", { add_ons: ["short", "short"] }, 400],
      ["old terms", { terms_version_hash: "0".repeat(64) }, 409],
      ["a variant there is not", { variant_id: "variant_x" }, 404],
      ["no quantity", { quantity: 0 }, 400],
      ["too many", { quantity: 51 }, 400],
      ["a price of its own", { unit_price: 1 }, 400],
    ])("refuses %s and leaves the cart as it was", async (_, wish, status) => {
      const cart = await shop.newCart()
      const answer = await shop.choose(cart, { add_ons: ["short"], ...wish })
      expect(answer.status).toBe(status)
      expect((await shop.read(cart)).items).toEqual([])
    })

    it("says which add-ons contradict, by their titles", async () => {
      const { body } = await shop.choose(await shop.newCart(), {
        add_ons: ["split_95", "split_90"],
      })
      expect(body).toMatchObject({
        message:
          'add_ons: "90 % split" cannot be taken together with "95 % split".',
      })
    })

    it("does not sell an add-on without a price in the cart's currency", async () => {
      const cart = await shop.newCart(suite.shop.region_ids.eur)
      const answer = await shop.choose(cart, { add_ons: ["short"] })
      expect(JSON.stringify(answer.body)).toContain("not sold in EUR")
      expect((await shop.read(cart)).items).toEqual([])
      const percent = await shop.chosen(cart, ["split_90"])
      expect(percent.add_ons[0]?.unit_price).toBe("37.8")
    })

    it("changes quantity, add-ons and both together; the lines follow", async () => {
      const cart = await shop.newCart()
      const { line_id } = await shop.chosen(cart, ["split_90"])
      const change = (body: object) => shop.change(cart, line_id, body)
      const { body } = await change({ quantity: 3, add_ons: ["short"] })
      expect(body.challenge).toMatchObject({
        quantity: 3,
        add_ons: [{ key: "short" }],
      })
      expect((await shop.read(cart)).total).toBe(3 * 224)
      expect((await change({ add_ons: ["split_90", "split_95"] })).status).toBe(
        400
      )
      expect((await shop.read(cart)).total).toBe(3 * 224)
      expect((await change({ add_ons: [] })).body.challenge.add_ons).toEqual([])
      expect((await shop.read(cart)).items).toHaveLength(1)
      const nowhere = await shop.trader.http.post(
        `/store/carts/${cart}/challenges/cali_x`,
        { quantity: 2 }
      )
      expect(nowhere.status).toBe(404)
    })

    it("keeps lines together under Medusa's own cart routes", async () => {
      const cart = await shop.newCart()
      const { line_id } = await shop.chosen(cart, ["short", "split_90"])
      const line = (id: string) => `/store/carts/${cart}/line-items/${id}`
      await shop.trader.http.post(line(line_id), { quantity: 2 })
      const { items } = await shop.read(cart)
      expect(items.map(({ quantity }) => quantity)).toEqual([2, 2, 2])
      const short =
        items.find(({ metadata }) => metadata?.add_on === "short")?.id ?? ""
      const alone = await shop.trader.http.post(line(short), {
        quantity: 5,
      })
      expect(alone.status).toBe(400)
      await shop.trader.http.delete(line(short))
      const left = (await shop.read(cart)).items
      expect(left).toHaveLength(2)
      expect(left.find(({ id }) => id === line_id)?.metadata?.add_ons).toEqual([
        "split_90",
      ])
      await shop.trader.http.delete(line(line_id))
      expect((await shop.read(cart)).items).toEqual([])
    })

    it("stays whole when many ask at once", async () => {
      const cart = await shop.newCart()
      const answers = await Promise.all(
        Array.from({ length: 4 }, () =>
          shop.choose(cart, { add_ons: ["split_90"] })
        )
      )
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
      expect((await shop.read(cart)).items).toHaveLength(8)
      const [{ body }] = answers
      await Promise.all(
        [["short"], [], ["short", "split_95"], ["split_90"]].map((add_ons) =>
          shop.trader.http.post(
            `/store/carts/${cart}/challenges/${body.challenge.line_id}`,
            { add_ons, quantity: 1 + add_ons.length }
          )
        )
      )
      const items = (await shop.read(cart)).items
      const line = items.find(({ id }) => id === body.challenge.line_id)
      const tied = items.filter(
        ({ metadata, variant_id }) =>
          variant_id === null && metadata?.choice === line?.metadata?.choice
      )
      expect(tied.map(({ metadata }) => metadata?.add_on).sort()).toEqual(
        line?.metadata?.add_ons
      )
      expect(tied.every(({ quantity }) => quantity === line?.quantity)).toBe(
        true
      )
      expect((await shop.complete(cart)).type).toBe("order")
    })

    it("puts an order whose add-ons are not as often as their challenge before a person", async () => {
      const cart = await shop.newCart()
      await shop.chosen(cart, ["split_90"])
      const { order } = await shop.complete(cart)
      const tied = suite
        .knex("order_line_item")
        .whereRaw("metadata->>'add_on' is not null")
        .where({ product_type: "challenge_add_on" })
      const [{ id }] = await tied.clone().select<{ id: string }[]>("id")
      await suite
        .knex("order_item")
        .where({ order_id: order.id, item_id: id })
        .update({
          quantity: 2,
          raw_quantity: JSON.stringify({ value: "2", precision: 20 }),
        })
      await suite.capture(order.id)
      await suite.settled()
      const { body } = await shop.issue(order.id)
      expect(body).toMatchObject({ outcome: "needs_review", challenge_ids: [] })
    })

    it("names the add-ons where money of an issued order goes back", async () => {
      const cart = await shop.newCart()
      await shop.chosen(cart, ["split_90"])
      const { order } = await shop.complete(cart)
      await suite.capture(order.id)
      await suite.settled()
      await shop.issue(order.id)
      const [payment] = await suite.paymentsOf(order.id)
      await suite.admin.post(`/admin/payments/${payment}/refund`, {
        amount: 39.8,
      })
      await healEffects(suite.container)
      const task = await suite
        .knex<{ kind: string; detail: string }>("prop_task")
        .where({ kind: "order.refunded" })
        .first()
      expect(task?.detail).toContain("39.8 USD went back")
      expect(task?.detail).toContain("90 % split (39.8)")
    })
  })
