import type { Answer } from "../setup/answers"
import type { Suite } from "../setup/suite"

type Programs = Answer<"GET /store/programs">
type Program = Answer<"GET /store/programs/:handle">["program"]

const DAY_MS = 86_400_000

/** Pages are kept in memory; nobody sees an old one. */
export const keepingCases = (suite: Suite): void =>
  describe("a catalogue that is kept", () => {
    const listed = async (): Promise<Program | undefined> => {
      const { body } = await suite.shopper.get<Programs>(
        `/store/programs?region_id=${suite.shop.region_ids.usd}`
      )
      return body.programs.find(
        ({ handle }) => handle === suite.shop.handles.two_step
      )
    }
    const shown = async (): Promise<Program> => {
      const { body } = await suite.shopper.get<{ program: Program }>(
        `/store/programs/${suite.shop.handles.two_step}?region_id=${suite.shop.region_ids.usd}`
      )
      return body.program
    }
    const variantOf = async () => (await shown()).sizes[0].variant_id ?? ""
    const prices = async () => [
      (await listed())?.sizes[0].price?.amount,
      (await shown()).sizes[0].price?.amount,
    ]
    /** The own price of the first size in dollars. */
    const priceRow = async () => {
      const [row] = await suite
        .knex("price")
        .join(
          "product_variant_price_set as link",
          "link.price_set_id",
          "price.price_set_id"
        )
        .where({
          "link.variant_id": await variantOf(),
          "price.currency_code": "usd",
        })
        .whereNull("price.price_list_id")
        .select<{ id: string }[]>("price.id")
      return row.id
    }
    const reprice = (amount: number, id: string) => ({
      amount,
      raw_amount: JSON.stringify({ value: String(amount), precision: 20 }),
      id,
    })

    it("is the same from memory as it was when it was assembled", async () => {
      const first = await listed()
      expect(first).toBeDefined()
      expect(await listed()).toEqual(first)
      expect(await shown()).toEqual(first)
      const changes = await suite.knex("prop_catalogue_change").select("id")
      expect(changes.length).toBeGreaterThan(0)
    })

    it("is not sent again to who has it, and sent anew after a change", async () => {
      const page = `/store/programs?region_id=${suite.shop.region_ids.usd}`
      const first = await suite.shopper.get<Programs>(page)
      const etag = first.headers.etag ?? ""
      expect(etag).toMatch(/^"[\w-]{43}"$/)
      const holder = suite.shopper.with({ "if-none-match": etag })
      expect((await holder.get(page)).status).toBe(304)
      const row = await priceRow()
      await suite.knex("price").where({ id: row }).update(reprice(189, row))
      const changed = await holder.get<Programs>(page)
      await suite.knex("price").where({ id: row }).update(reprice(199, row))
      expect(changed.status).toBe(200)
      expect(changed.headers.etag).not.toBe(etag)
      expect((await holder.get(page)).status).toBe(304)
    })

    it("shows a new price, title and text at the first look after the change", async () => {
      expect(await prices()).toEqual(["199", "199"])
      const { product_id } = await shown()
      await suite.admin.post(
        `/admin/products/${product_id}/variants/${await variantOf()}`,
        { prices: [{ currency_code: "usd", amount: 149 }] }
      )
      expect(await prices()).toEqual(["149", "149"])
      await suite.admin.post(`/admin/products/${product_id}`, {
        title: "Another title",
      })
      expect((await listed())?.title).toBe("Another title")
      expect((await shown()).title).toBe("Another title")
    })

    it("shows what is committed, when it is committed, whoever looked meanwhile", async () => {
      const id = await priceRow()
      const before = await suite.knex.transaction()
      const after = await suite.knex.transaction()
      const { product_id } = await shown()
      // The first to change is the last to commit.
      await before("price").where({ id }).update(reprice(111, id))
      await after("product").where({ id: product_id }).update({ title: "T" })
      expect(await prices()).toEqual(["199", "199"])
      await after.commit()
      expect((await shown()).title).toBe("T")
      expect(await prices()).toEqual(["199", "199"])
      await before.commit()
      expect(await prices()).toEqual(["111", "111"])
    })

    it("does not wait for a change that is not committed, and changes do not wait for each other", async () => {
      const id = await priceRow()
      const { product_id } = await shown()
      const open = await suite.knex.transaction()
      await open("price").where({ id }).update(reprice(112, id))
      await suite
        .knex("product")
        .where({ id: product_id })
        .update({ title: "Meanwhile" })
      expect((await listed())?.title).toBe("Meanwhile")
      await open.rollback()
      expect(await prices()).toEqual(["199", "199"])
    })

    it("follows price lists as they begin and end", async () => {
      const variant_id = await variantOf()
      const { body } = await suite.admin.post<{ price_list: { id: string } }>(
        "/admin/price-lists",
        {
          title: "Week",
          description: "Cheaper",
          status: "active",
          type: "sale",
          starts_at: new Date(Date.now() + 2000).toISOString(),
          ends_at: new Date(Date.now() + DAY_MS).toISOString(),
          prices: [{ currency_code: "usd", amount: 99, variant_id }],
        }
      )
      expect(await prices()).toEqual(["199", "199"])
      await new Promise((resolve) => setTimeout(resolve, 2200))
      expect(await prices()).toEqual(["99", "99"])
      await suite.admin.delete(`/admin/price-lists/${body.price_list.id}`)
      expect(await prices()).toEqual(["199", "199"])
    })

    it("tells each shopper of their own country, from the same page", async () => {
      const { body } = await suite.admin.get<Answer<"GET /admin/programs">>(
        "/admin/programs?q=Two-Step"
      )
      const [{ id, revision, offer }] = body.programs
      await suite.admin.post(`/admin/programs/${id}/offer`, {
        offer: { ...offer, countries: { mode: "only", codes: ["de"] } },
        revision,
      })
      const told = async (country: string) => {
        const answer = await suite.shopper.get<Programs>(
          `/store/programs?country_code=${country}`
        )
        return answer.body.programs.find((one) => one.id === id)?.offer.reason
      }
      expect(await told("de")).toBeNull()
      expect(await told("fr")).toBe("country")
    })
  })
