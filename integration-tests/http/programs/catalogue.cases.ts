import type { Answer } from "../setup/answers"
import type { Suite } from "../setup/suite"

type Programs = Answer<"GET /store/programs">

/** What shoppers see. */
export const catalogueCases = (suite: Suite): void =>
  describe("the catalogue", () => {
    const programsIn = async (region: string) => {
      const { body } = await suite.shopper.get<Programs>(
        `/store/programs?region_id=${region}`
      )
      return body.programs.find(
        ({ handle }) => handle === suite.shop.handles.two_step
      )
    }

    it("shows published programs with prices of the region", async () => {
      const { usd, eur } = suite.shop.region_ids
      const program = await programsIn(usd)
      expect(program).toMatchObject({ steps: 2, version: 1 })
      expect(program?.sizes[0]).toMatchObject({
        key: "25k",
        currency: "USD",
        initial_balance: "25000",
        price: { amount: "199", currency: "USD" },
      })
      expect((await programsIn(eur))?.sizes[0].price).toEqual({
        amount: "189",
        currency: "EUR",
      })
    })

    it("says the terms in words, with the hash of what is published", async () => {
      const program = await programsIn(suite.shop.region_ids.usd)
      const [phase] = program?.sizes[2].phases ?? []
      expect(phase.facts).toMatchObject({
        target_percent: "8",
        daily_loss_percent: "5",
        overall_loss_percent: "10",
        min_trading_days: 4,
      })
      expect(phase.sentences.map(({ rule }) => rule)).toEqual(
        expect.arrayContaining(["daily", "overall", "target", "days"])
      )
      const published = await suite.anyone.get<
        Answer<"GET /public/terms/:hash">
      >(`/public/terms/${phase.terms_hash}`)
      expect(published.status).toBe(200)
      expect(published.body.terms).toMatchObject({
        hash: phase.terms_hash,
        program: "Two-Step Standard",
        size: "100k",
        phase: "phase_1",
        document: { currency: "USD", initialBalance: "100000" },
      })
    })

    it("says the terms in the shopper's language, each with an example in money", async () => {
      const told = async (query: string) => {
        const { body } = await suite.shopper.get<Programs>(
          `/store/programs${query}`
        )
        const { sizes } = body.programs.find(
          ({ handle }) => handle === suite.shop.handles.two_step
        ) ?? { sizes: [] }
        return sizes[2]?.phases[0]?.sentences[0]
      }
      expect(await told("?locale=es-MX")).toMatchObject({
        title: "Pérdida diaria",
        sentence: expect.stringContaining(
          "en el reinicio diario menos el 5 % del capital inicial (5000,00 $)"
        ) as string,
        example: expect.stringMatching(
          /^Ejemplo: con 102\.000,00 \$/
        ) as string,
      })
      expect((await told(""))?.sentence).toContain("(5000.00 USD)")
      const program = await programsIn(suite.shop.region_ids.usd)
      const hash = program?.sizes[2].phases[0].terms_hash
      const published = await suite.anyone
        .with({ "accept-language": "de" })
        .get<Answer<"GET /public/terms/:hash">>(`/public/terms/${hash}`)
      expect(published.body.terms.sentences[0]?.title).toBe("Tagesverlust")
    })

    it("answers 404 for an unknown handle or hash and 400 for an unknown region", async () => {
      const handle = await suite.shopper.get("/store/programs/nothing-here")
      expect(handle.status).toBe(404)
      const hash = await suite.anyone.get(`/public/terms/${"0".repeat(64)}`)
      expect(hash.status).toBe(404)
      const region = await suite.shopper.get("/store/programs?region_id=reg_x")
      expect(region).toMatchObject({
        status: 400,
        body: { message: expect.stringContaining("region_id") as string },
      })
    })

    it("does not show a product that is taken off sale", async () => {
      const program = await programsIn(suite.shop.region_ids.usd)
      await suite.admin.post(`/admin/products/${program?.product_id}`, {
        status: "draft",
      })
      expect(await programsIn(suite.shop.region_ids.usd)).toBeUndefined()
    })
  })
