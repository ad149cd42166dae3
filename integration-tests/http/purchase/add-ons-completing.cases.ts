import type { Suite } from "../setup/suite"
import { AddOnShop, type Item, withAddOns } from "./add-on-shop"

/** What a cart with add-ons is held to when it is completed. */
export const addOnCompletingCases = (suite: Suite): void =>
  describe("add-ons at completion", () => {
    let shop: AddOnShop
    beforeEach(async () => {
      shop = await AddOnShop.open(suite)
    })
    const tamper = async (change: (items: Item[]) => Promise<unknown>) => {
      const cart = await shop.newCart()
      await shop.chosen(cart, ["split_90"])
      await change((await shop.read(cart)).items)
      return shop.refusal(cart)
    }
    const lines = (id: string | undefined) =>
      suite.knex("cart_line_item").where({ id })
    const ofAddOn = (items: Item[]) =>
      items.find(({ metadata }) => metadata?.add_on)
    const ofChallenge = (items: Item[]) =>
      items.find(({ variant_id }) => variant_id)

    it("refuses an add-on whose challenge is gone", async () => {
      const text = await tamper((items) =>
        lines(ofChallenge(items)?.id).update({ deleted_at: new Date() })
      )
      expect(text).toContain("bought with its challenge")
    })

    it("refuses a challenge whose add-on was not paid for", async () => {
      const text = await tamper((items) =>
        lines(ofAddOn(items)?.id).update({ deleted_at: new Date() })
      )
      expect(text).toContain("not as they were chosen")
    })

    it("refuses another price, another quantity", async () => {
      const price = await tamper((items) =>
        lines(ofAddOn(items)?.id).update({
          unit_price: 1,
          raw_unit_price: JSON.stringify({ value: "1", precision: 20 }),
        })
      )
      expect(price).toContain("the price of")
      const quantity = await tamper((items) =>
        lines(ofChallenge(items)?.id).update({
          quantity: 2,
        })
      )
      expect(quantity).toContain("as often as the challenge")
    })

    it("refuses metadata that a shopper wrote over", async () => {
      const write = (metadata: object) =>
        tamper((items) =>
          lines(ofChallenge(items)?.id).update({
            metadata: JSON.stringify({
              ...ofChallenge(items)?.metadata,
              ...metadata,
            }),
          })
        )
      expect(await write({ terms_hash: "0".repeat(64) })).toContain(
        "not those that were accepted"
      )
      expect(await write({ add_ons: ["split_95"] })).toContain(
        "not those that were accepted"
      )
      expect(await write({ add_ons: [] })).toContain("not as they were chosen")
      expect(await write({ choice: "another" })).toContain(
        "not as they were chosen"
      )
      expect(await write({ choice: undefined, add_ons: undefined })).toContain(
        "bought with its challenge"
      )
    })

    it("refuses a challenge that a shopper declares to have add-ons", async () => {
      const cart = await shop.trader.fillCart({ size: "25k" })
      const [{ id }] = (await shop.read(cart)).items
      await shop.trader.http.post(`/store/carts/${cart}/line-items/${id}`, {
        quantity: 1,
        metadata: { terms_version_hash: shop.hash, add_ons: ["split_90"] },
      })
      expect(await shop.refusal(cart)).toContain("not those that were accepted")
    })

    it("asks again when the terms changed since", async () => {
      const cart = await shop.newCart()
      const { line_id } = await shop.chosen(cart, ["split_90"])
      await AddOnShop.publish(suite, {
        ...withAddOns,
        name: "Two-Step Standard III",
      })
      expect(await shop.refusal(cart)).toContain("have changed")
      const { version_hash } = await AddOnShop.readProgram(suite)
      const change = (body: object) => shop.change(cart, line_id, body)
      expect((await change({ quantity: 2 })).status).toBe(409)
      const again = await change({ terms_version_hash: version_hash })
      expect(again.body.challenge.terms_version_hash).toBe(version_hash)
      expect((await shop.complete(cart)).type).toBe("order")
    })
  })
