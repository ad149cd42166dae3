import type { Answer } from "../setup/answers"
import type { Suite } from "../setup/suite"

type Effects = Answer<"GET /admin/promotion-effects/:id">

/** What promotions do to the prices of programs. */
export const promotionCases = (suite: Suite): void =>
  describe("promotions", () => {
    const make = async (promotion: object): Promise<string> => {
      const { status, body } = await suite.admin.post<{
        promotion: { id: string }
      }>("/admin/promotions", {
        type: "standard",
        status: "active",
        ...promotion,
      })
      expect(status).toBe(200)
      return body.promotion.id
    }
    const effects = async (id: string, query = "limit=20") => {
      const { status, body } = await suite.admin.get<Effects>(
        `/admin/promotion-effects/${id}?${query}`
      )
      expect(status).toBe(200)
      return body
    }
    const productOf = async (name: string) => {
      const { body } = await suite.admin.get<Answer<"GET /admin/programs">>(
        `/admin/programs?q=${name}`
      )
      return body.programs[0].product_id
    }
    const pricesOf = (found: Effects, name: string, size: string) =>
      found.programs
        .find((program) => program.name.startsWith(name))
        ?.sizes.find(({ key }) => key === size)?.prices

    it("takes a percentage off one product's sizes in each currency, and nothing off others", async () => {
      const id = await make({
        code: "TENTH",
        application_method: {
          type: "percentage",
          target_type: "items",
          allocation: "each",
          max_quantity: 1,
          value: 10,
          target_rules: [
            {
              attribute: "items.product.id",
              operator: "in",
              values: [await productOf("Two-Step")],
            },
          ],
        },
      })
      const found = await effects(id)
      expect(found.for_some).toBe(false)
      expect(pricesOf(found, "Two-Step", "25k")).toEqual(
        expect.arrayContaining([
          { currency: "USD", before: "199", after: "179.1" },
        ])
      )
      for (const program of found.programs) {
        const isFor = program.name.startsWith("Two-Step")
        for (const { before, after } of program.sizes.flatMap(
          ({ prices }) => prices
        )) {
          expect(Number(after) < Number(before)).toBe(isFor)
        }
      }
      const page = await effects(id, "limit=1&offset=1")
      expect(page.programs).toEqual([found.programs[1]])
      expect(page.count).toBe(found.programs.length)
    })

    it("takes an amount off each order in its currency, for whom it is meant", async () => {
      const id = await make({
        code: "FIFTY",
        rules: [
          {
            attribute: "customer.groups.id",
            operator: "in",
            values: ["cusgroup_friends"],
          },
        ],
        application_method: {
          type: "fixed",
          target_type: "order",
          allocation: "across",
          currency_code: "usd",
          value: 50,
        },
      })
      const found = await effects(id)
      expect(found.for_some).toBe(true)
      const prices = pricesOf(found, "Two-Step", "25k") ?? []
      expect(prices.find(({ currency }) => currency === "USD")).toEqual({
        currency: "USD",
        before: "199",
        after: "149",
      })
      const others = prices.filter(({ currency }) => currency !== "USD")
      expect(others.length).toBeGreaterThan(0)
      for (const { before, after } of others) {
        expect(after).toBe(before)
      }
    })

    it("is what a cart is charged", async () => {
      const id = await make({
        code: "THIRD",
        application_method: {
          type: "percentage",
          target_type: "items",
          allocation: "each",
          max_quantity: 1,
          value: 33.3,
        },
      })
      const found = await effects(id)
      const usd = pricesOf(found, "Two-Step", "25k")?.find(
        ({ currency }) => currency === "USD"
      )
      const trader = await suite.newTrader()
      const cart = await trader.fillCart({ size: "25k" })
      await trader.http.post(`/store/carts/${cart}/promotions`, {
        promo_codes: ["THIRD"],
      })
      const { body } = await trader.http.get<{ cart: { total: number } }>(
        `/store/carts/${cart}`
      )
      expect(Number(usd?.after)).toBeCloseTo(body.cart.total, 2)
      expect(body.cart.total).toBeLessThan(199)
    })

    it("does nothing while it is a draft, and names what does not exist", async () => {
      const id = await make({
        code: "LATER",
        status: "draft",
        application_method: {
          type: "percentage",
          target_type: "order",
          allocation: "across",
          value: 50,
        },
      })
      const [price] = pricesOf(await effects(id), "Two-Step", "25k") ?? []
      expect(price?.after).toBe(price?.before)
      const missing = await suite.admin.get("/admin/promotion-effects/promo_x")
      expect(missing.status).toBe(404)
      const refused = await suite.admin.get(
        `/admin/promotion-effects/${id}?limit=21`
      )
      expect(refused.status).toBe(400)
    })
  })
