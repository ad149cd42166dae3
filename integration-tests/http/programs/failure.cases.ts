import { twoStepStandard } from "../../../src/lib/demo/programs/two-step-standard"
import type { Answer } from "../setup/answers"
import type { Suite } from "../setup/suite"
import { whileNothingIsRecorded } from "../setup/while-nothing-is-recorded"

type Program = Answer<"GET /admin/programs/:id">

interface ProductAnswer {
  product: { id: string }
}
interface VariantsAnswer {
  variants: { manage_inventory: boolean }[]
}

const KEYS = ["25k", "50k", "100k"]

/** What is left when the last step of an edit fails: nothing of it. */
export const failureCases = (suite: Suite): void =>
  describe("a failure in the middle of an edit", () => {
    const newProduct = async (): Promise<string> => {
      const { body } = await suite.admin.post<ProductAnswer>(
        "/admin/products",
        {
          title: "A program that fails",
          status: "published",
          options: [{ title: "Size", values: KEYS }],
          variants: KEYS.map((key) => ({
            title: key,
            options: { Size: key },
            manage_inventory: true,
            metadata: { size_key: key },
            prices: [{ currency_code: "usd", amount: 100 }],
          })),
        }
      )
      // Medusa gives a managed variant a stock item that would be shipped.
      await suite.knex("inventory_item").update({ requires_shipping: false })
      return body.product.id
    }
    const create = async (product_id: string) =>
      suite.admin.post<Program>("/admin/programs", {
        product_id,
        document: twoStepStandard.document,
      })
    it("leaves no program behind", async () => {
      const product_id = await newProduct()
      const { status } = await whileNothingIsRecorded(suite.knex, () =>
        create(product_id)
      )
      expect(status).toBe(500)
      expect(await suite.knex("prop_program").where({ product_id })).toEqual([])
      expect((await create(product_id)).status).toBe(201)
    })

    it("leaves the draft and its revision as they were", async () => {
      const { body } = await create(await newProduct())
      const { id, revision } = body.program
      const document = { ...twoStepStandard.document, name: "Never kept" }
      const edit = (seen: number) =>
        suite.admin.post(`/admin/programs/${id}`, { document, revision: seen })
      const failed = await whileNothingIsRecorded(suite.knex, () =>
        edit(revision)
      )
      expect(failed.status).toBe(500)
      const after = await suite.admin.get<Program>(`/admin/programs/${id}`)
      expect(after.body.program.draft).toEqual(body.program.draft)
      expect(after.body.program.revision).toBe(revision)
      expect((await edit(revision)).status).toBe(200)
    })

    it("publishes nothing, and leaves the variants as they were", async () => {
      const product_id = await newProduct()
      const { body } = await create(product_id)
      const { id, revision } = body.program
      const publish = () =>
        suite.admin.post<Program>(`/admin/programs/${id}/publish`, { revision })
      const managed = async () =>
        (
          await suite.admin.get<VariantsAnswer>(
            `/admin/products/${product_id}/variants?fields=manage_inventory`
          )
        ).body.variants.map(({ manage_inventory }) => manage_inventory)
      expect((await whileNothingIsRecorded(suite.knex, publish)).status).toBe(
        500
      )
      expect(await managed()).toEqual([true, true, true])
      const after = await suite.admin.get<Program>(`/admin/programs/${id}`)
      expect(after.body.program.versions).toEqual([])
      expect((await publish()).status).toBe(200)
      expect(await managed()).toEqual([false, false, false])
    })
  })
