import type { LooseBody } from "../setup/http-client"
import type { Suite } from "../setup/suite"

/** What shoppers see. */
export const catalogueCases = (suite: Suite): void =>
  describe("the catalogue", () => {
    it("shows published programs with prices of the region", async () => {
      const { usd, eur } = suite.shop.region_ids
      const dollars = await suite.shopper.get(
        `/store/programs?region_id=${usd}`
      )
      expect(dollars.status).toBe(200)
      const program = dollars.body.programs.find(
        ({ handle }: LooseBody) => handle === suite.shop.handles.two_step
      )
      expect(program).toMatchObject({ steps: 2, version: 1 })
      expect(program.sizes[0]).toMatchObject({
        key: "25k",
        currency: "USD",
        initial_balance: "25000",
        price: { amount: "199", currency: "USD" },
      })
      const euros = await suite.shopper.get(`/store/programs?region_id=${eur}`)
      expect(
        euros.body.programs.find(({ id }: LooseBody) => id === program.id)
          .sizes[0].price
      ).toEqual({ amount: "189", currency: "EUR" })
    })
  })
