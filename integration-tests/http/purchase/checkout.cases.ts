import type { Answer } from "../setup/answers"
import type { Suite } from "../setup/suite"

/** What Medusa's checkout refuses and lets through. */
export const checkoutCases = (suite: Suite): void =>
  describe("checkout", () => {
    it("refuses a challenge whose terms were not accepted", async () => {
      const trader = await suite.newTrader()
      const cart = await trader.fillCart({ terms_version_hash: null })
      const { body } = await trader.complete(cart)
      expect(JSON.stringify(body)).toContain("terms were not accepted")
    })

    it("refuses terms that have changed since they were accepted, and takes the new ones", async () => {
      const trader = await suite.newTrader()
      const cart = await trader.fillCart()
      const { body } = await suite.admin.get<Answer<"GET /admin/programs">>(
        "/admin/programs?q=Two-Step"
      )
      const [program] = body.programs
      await suite.admin.post(`/admin/programs/${program.id}`, {
        document: {
          ...(program.draft as object),
          name: "Two-Step Standard II",
        },
        revision: program.revision,
      })
      await suite.admin.post(`/admin/programs/${program.id}/publish`, {
        revision: program.revision + 1,
      })
      const refused = await trader.complete(cart)
      expect(JSON.stringify(refused.body)).toContain("have changed")
      await expect(trader.order()).resolves.toMatch(/^order_/)
    })

    it("refuses a shopper without an account", async () => {
      const trader = await suite.newTrader()
      const cart = await trader.fillCart()
      const knex = suite.knex
      await knex("customer")
        .where({ id: trader.id })
        .update({ has_account: false })
      const { body } = await trader.complete(cart)
      expect(JSON.stringify(body)).toContain("Register or sign in")
    })

    it("keeps the affiliate code with the order, and refuses what cannot be one", async () => {
      const trader = await suite.newTrader()
      const cart = await trader.fillCart()
      const name = (affiliate_code: unknown) =>
        trader.http.post(`/store/carts/${cart}`, {
          metadata: { affiliate_code },
        })
      await name("=cmd|' /C calc'!A0")
      const { body } = await trader.complete(cart)
      expect(JSON.stringify(body)).toContain("metadata.affiliate_code")
      await expect(
        suite.knex("order_cart").where({ cart_id: cart })
      ).resolves.toEqual([])
      await name("maria-trades")
      await trader.complete(cart)
      const [order] = await suite
        .knex("order")
        .join("order_cart", "order_cart.order_id", "order.id")
        .where({ cart_id: cart })
        .select<{ metadata: unknown }[]>("order.metadata")
      expect(order?.metadata).toEqual({ affiliate_code: "maria-trades" })
    })

    it("asks for no shipping", async () => {
      const trader = await suite.newTrader()
      const order = await trader.order()
      const lines = await suite
        .knex("order_line_item as line")
        .join("order_item as item", "item.item_id", "line.id")
        .where("item.order_id", order)
        .select<{ requires_shipping: boolean }[]>("line.requires_shipping")
      expect(lines).toEqual([{ requires_shipping: false }])
    })
  })
