import type { Answer, CartAnswer } from "../setup/answers"
import type { Suite } from "../setup/suite"

type Programs = Answer<"GET /store/programs">
type Program = Answer<"GET /store/programs/:handle">

/** Texts in the shopper's language, as staff write them in the dashboard's translation screens. */
export const translationCases = (suite: Suite): void =>
  describe("texts in the shopper's language", () => {
    const read = async (locale: string) => {
      const { two_step } = suite.shop.handles
      const shopper = suite.shopper.with({ "x-medusa-locale": locale })
      const page = await shopper.get<Program>(`/store/programs/${two_step}`)
      const { body } = await shopper.get<Programs>("/store/programs")
      const listed = body.programs.find(({ handle }) => handle === two_step)
      const { id, product_id, title, subtitle, version_hash, sizes } =
        page.body.program
      expect(listed).toMatchObject({ id, title, subtitle })
      const categories = body.choices.categories.map(({ name }) => name)
      const [size] = sizes
      return { product_id, title, subtitle, categories, version_hash, size }
    }
    const translationOf = async (id: string, locale: string) => {
      const { body } = await suite.admin.get<{
        translations: { id: string }[]
      }>(`/admin/translations?reference_id=${id}&locale_code=${locale}`)
      return body.translations[0]?.id
    }
    const change = (body: object) =>
      suite.admin.post("/admin/translations/batch", body)

    it("shows titles and category names of each language, the original in others", async () => {
      const german = {
        title: "Zwei Phasen Standard",
        categories: ["Evaluierungen", "Sofort finanziert"],
      }
      const original = {
        title: "Two-Step Standard",
        subtitle: "Two targets, fixed limits, 80 % of the profit",
        categories: ["Evaluations", "Instant funding"],
      }
      expect(await read("de-DE")).toMatchObject(german)
      expect(await read("de")).toMatchObject(german)
      expect(await read("es-ES")).toMatchObject({
        title: "Dos fases estándar",
        categories: ["Evaluaciones", "Financiación inmediata"],
      })
      expect(await read("en-US")).toMatchObject(original)
      expect(await read("fr-FR")).toMatchObject(original)
      expect(await read("no tag")).toMatchObject(original)
    })

    it("says for a country what is written for it, else what is written for its language", async () => {
      expect(await read("es-MX")).toMatchObject({
        title: "Dos fases estándar",
        categories: ["Evaluaciones", "Financiación inmediata"],
      })
      const { product_id, subtitle } = await read("de-DE")
      const { status } = await change({
        create: [
          {
            reference: "product",
            reference_id: product_id,
            locale_code: "de-AT",
            translations: { title: "Zwei Etappen" },
          },
        ],
      })
      expect(status).toBe(200)
      expect(await read("de-AT")).toMatchObject({
        title: "Zwei Etappen",
        subtitle,
      })
      expect(await read("de-DE")).toMatchObject({
        title: "Zwei Phasen Standard",
      })
    })

    it("shows a changed translation at once, and the original where it is taken away", async () => {
      const { product_id, subtitle } = await read("en-US")
      const id = await translationOf(product_id, "de-DE")
      const { status } = await change({
        update: [
          { id, translations: { title: "Zwei Schritte", subtitle: "" } },
        ],
      })
      expect(status).toBe(200)
      expect(await read("de-DE")).toMatchObject({
        title: "Zwei Schritte",
        subtitle,
      })
      expect(await read("es-ES")).toMatchObject({ title: "Dos fases estándar" })
      await change({ delete: [id] })
      expect(await read("de-DE")).toMatchObject({ title: "Two-Step Standard" })
    })

    it("names the challenge in the cart's language, and again when that changes", async () => {
      const { size, version_hash } = await read("de-DE")
      const { body } = await suite.shopper.post<CartAnswer>("/store/carts", {
        region_id: suite.shop.region_ids.usd,
        locale: "de-DE",
      })
      const { id } = body.cart
      const added = await suite.shopper.post(`/store/carts/${id}/challenges`, {
        variant_id: size?.variant_id,
        terms_version_hash: version_hash,
        add_ons: [],
      })
      expect(added.status).toBe(200)
      const titles = async () => {
        const { body } = await suite.shopper.get<{
          cart: { items: { product_title: string }[] }
        }>(`/store/carts/${id}`)
        return body.cart.items.map(({ product_title }) => product_title)
      }
      expect(await titles()).toEqual(["Zwei Phasen Standard"])
      await suite.shopper.post(`/store/carts/${id}`, { locale: "es-ES" })
      expect(await titles()).toEqual(["Dos fases estándar"])
    })
  })
