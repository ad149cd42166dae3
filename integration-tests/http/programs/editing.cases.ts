import { twoStepStandard } from "../../../src/lib/demo/programs/two-step-standard"
import type { Answer } from "../setup/answers"
import type { Suite } from "../setup/suite"

type Program = Answer<"GET /admin/programs/:id">

interface ProductAnswer {
  product: { id: string; variants: { id: string }[] }
}

/** A deep copy that a case may spoil. */
const document = (): Record<string, unknown> =>
  structuredClone(twoStepStandard.document)

/** What staff do with programs. */
export const editingCases = (suite: Suite): void =>
  describe("editing a program", () => {
    const newProduct = async (keys: string[]): Promise<string> => {
      const { body } = await suite.admin.post<ProductAnswer>(
        "/admin/products",
        {
          title: "A new program",
          status: "published",
          options: [{ title: "Size", values: keys }],
          variants: keys.map((key) => ({
            title: key,
            options: { Size: key },
            manage_inventory: false,
            metadata: { size_key: key },
            prices: [{ currency_code: "usd", amount: 100 }],
          })),
        }
      )
      return body.product.id
    }
    const create = async (keys: string[], draft: unknown = document()) => {
      const { status, body } = await suite.admin.post<Program>(
        "/admin/programs",
        { product_id: await newProduct(keys), document: draft }
      )
      expect(status).toBe(201)
      return body.program
    }

    it("offers templates that can be previewed in each language and created as they are", async () => {
      const { body } = await suite.admin.get<
        Answer<"GET /admin/program-templates">
      >("/admin/program-templates")
      expect(body.templates.map(({ key }) => key)).toEqual(
        expect.arrayContaining(["two-step", "instant", "futures-end-of-day"])
      )
      const [template] = body.templates
      const preview = async (locale: string) => {
        const answer = await suite.admin.post<
          Answer<"POST /admin/programs/preview">
        >(`/admin/programs/preview?locale=${locale}`, {
          document: template?.document,
        })
        expect(answer.body.problems).toEqual([])
        return answer.body.sizes[0]?.phases[0]?.sentences[0]?.title
      }
      expect([
        await preview("en"),
        await preview("es"),
        await preview("de"),
      ]).toEqual(["Daily loss", "Pérdida diaria", "Tagesverlust"])
      await create(["10k"], template?.document)
    })

    it("refuses a document that is nested without end", async () => {
      const depth = 20_000
      const nested = `{"document":${"[".repeat(depth)}${"]".repeat(depth)}}`
      const json = suite.admin.with({ "content-type": "application/json" })
      const answer = await json.post("/admin/programs/preview", nested)
      expect(answer.status).toBe(400)
      expect(answer.body.message).toContain("body: must not be nested")
    })

    it("previews a document in words, or with the paths of its problems", async () => {
      const good = await suite.admin.post<
        Answer<"POST /admin/programs/preview">
      >("/admin/programs/preview", { document: document() })
      expect(good.body.problems).toEqual([])
      expect(good.body.sizes.map(({ key }) => key)).toEqual([
        "25k",
        "50k",
        "100k",
      ])
      const spoilt = document()
      Object.assign(spoilt, { funded: "nowhere", surprise: 1 })
      const bad = await suite.admin.post<
        Answer<"POST /admin/programs/preview">
      >("/admin/programs/preview", { document: spoilt })
      expect(bad.status).toBe(200)
      expect(bad.body.sizes).toEqual([])
      expect(JSON.stringify(bad.body.problems)).toContain("surprise")
    })

    it("publishes a draft as a version that shoppers see", async () => {
      const draft = await create(["25k", "50k", "100k"])
      expect(draft).toMatchObject({
        status: "draft",
        revision: 1,
        versions: [],
      })
      const { status, body } = await suite.admin.post<Program>(
        `/admin/programs/${draft.id}/publish`,
        { revision: 1, note: "first" }
      )
      expect(status).toBe(200)
      expect(body.program).toMatchObject({
        status: "published",
        revision: 2,
        current_version: { number: 1, note: "first" },
      })
      const again = await suite.admin.post<Program>(
        `/admin/programs/${draft.id}/publish`,
        { revision: 2 }
      )
      expect(again.body.program.versions.map(({ number }) => number)).toEqual([
        2, 1,
      ])
    })

    it("refuses to publish problems by path, and sizes without a variant by name", async () => {
      const draft = await create(["25k", "50k"])
      const missing = await suite.admin.post(
        `/admin/programs/${draft.id}/publish`,
        { revision: 1 }
      )
      expect(missing.status).toBe(400)
      expect(missing.body.message).toContain("sizes[2].key")
      expect(missing.body.message).toContain('"100k"')
      const spoilt = document()
      const phases = spoilt.phases as { terms: { rules: object[] } }[]
      Object.assign(phases[0].terms.rules[0], { allowance: { percent: 5 } })
      await suite.admin.post(`/admin/programs/${draft.id}`, {
        document: spoilt,
        revision: 1,
      })
      const bad = await suite.admin.post(
        `/admin/programs/${draft.id}/publish`,
        { revision: 2 }
      )
      expect(bad.status).toBe(400)
      expect(bad.body.message).toContain("phases[0].terms.rules[0].allowance")
      const after = await suite.admin.get<Program>(
        `/admin/programs/${draft.id}`
      )
      expect(after.body.program.versions).toEqual([])
    })

    it("lets one of two editors win and tells the other to read again", async () => {
      const draft = await create(["25k"])
      const write = (name: string) =>
        suite.admin.post(`/admin/programs/${draft.id}`, {
          document: { ...document(), name },
          revision: 1,
        })
      const answers = await Promise.all([write("One"), write("Two")])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      const refused = answers.find(({ status }) => status === 409)
      expect(refused?.body.message).toContain("revision")
    })

    it("refuses a second program for a product, and a product that is not there", async () => {
      const draft = await create(["25k"])
      const second = await suite.admin.post("/admin/programs", {
        product_id: draft.product_id,
        document: document(),
      })
      expect(second).toMatchObject({ status: 400 })
      expect(second.body.message).toContain(draft.id)
      const nowhere = await suite.admin.post("/admin/programs", {
        product_id: "prod_nowhere",
        document: document(),
      })
      expect(nowhere.status).toBe(404)
      const shapeless = await suite.admin.post("/admin/programs", {
        product_id: draft.product_id,
        document: "text",
      })
      expect(shapeless.body.message).toContain("body.document")
    })

    it("names the field of a body of the wrong shape", async () => {
      const { status, body } = await suite.admin.post(
        "/admin/programs/prog_x",
        {
          document: {},
          revision: "one",
        }
      )
      expect(status).toBe(400)
      expect(body.message).toContain("body.revision")
    })
  })
