import type { Answer } from "../setup/answers"
import type { Suite } from "../setup/suite"

type Programs = Answer<"GET /store/programs">

/** How shoppers narrow, order and leaf through the catalogue. */
export const searchingCases = (suite: Suite): void =>
  describe("searching the catalogue", () => {
    const search = async (query: string) =>
      (await suite.shopper.get<Programs>(`/store/programs?${query}`)).body
    const handles = async (query: string) =>
      (await search(query)).programs.map(({ handle }) => handle)
    const usd = () => `region_id=${suite.shop.region_ids.usd}`

    it("says what can be chosen, worked out as the engine works it out", async () => {
      const { choices, programs, count } = await search("")
      expect(count).toBe(2)
      const sizes = programs.flatMap((program) => program.sizes)
      const facts = programs.flatMap((program) =>
        program.sizes.map(({ phases }) => phases.map(({ facts }) => facts))
      )
      const distinct = <T>(values: T[]) => [...new Set(values)]
      expect(choices.steps).toEqual(
        distinct(programs.map(({ steps }) => steps)).sort()
      )
      expect(choices.currencies).toEqual(
        distinct(sizes.map(({ currency }) => currency)).sort()
      )
      expect(choices.sizes.map((one) => one.initial_balance)).toEqual(
        distinct(sizes.map((one) => one.initial_balance)).sort(
          (a, b) => Number(a) - Number(b)
        )
      )
      expect(choices.splits.map(Number)).toEqual(
        distinct(
          facts.flatMap((phases) =>
            Math.max(...phases.map(({ split }) => Number(split ?? 0)))
          )
        ).sort((a, b) => a - b)
      )
      expect(choices.floors).toEqual(
        distinct(
          facts.map((phases) =>
            phases.find((one) => one.overall_trails)?.overall_trails === "none"
              ? "static"
              : "trailing"
          )
        ).sort()
      )
    })

    it("keeps what has all that is asked for, in one size", async () => {
      const { two_step, instant } = suite.shop.handles
      expect(await handles("steps=2")).toEqual([two_step])
      expect(await handles("steps=0")).toEqual([instant])
      expect(await handles("steps=3")).toEqual([])
      expect(await handles("initial_balance=25000&steps=2")).toEqual([two_step])
      expect(await handles("initial_balance=25001")).toEqual([])
      expect(await handles("currency=usd&floor=static&steps=2")).toEqual([
        two_step,
      ])
      expect(await handles("currency=CHF")).toEqual([])
      expect(await handles("min_split=100")).toEqual([])
      expect(await handles("category=nothing")).toEqual([])
      expect(await handles("platform=nothing")).toEqual([])
      // Its cheapest size costs 199 there, its 100k size much more.
      expect(await handles(`${usd()}&max_price=199&steps=2`)).toEqual([
        two_step,
      ])
      expect(
        await handles(`${usd()}&max_price=199&steps=2&initial_balance=100000`)
      ).toEqual([])
    })

    it("orders by price in the region, and leafs", async () => {
      const lowest = ({ sizes }: Programs["programs"][number]) =>
        Math.min(...sizes.map(({ price }) => Number(price?.amount)))
      const cheap = await search(`${usd()}&order=price`)
      const prices = cheap.programs.map(lowest)
      expect(prices).toEqual([...prices].sort((a, b) => a - b))
      expect(await handles(`${usd()}&order=-price`)).toEqual(
        cheap.programs.map(({ handle }) => handle).reverse()
      )
      const second = await search(`${usd()}&order=price&limit=1&offset=1`)
      expect(second).toMatchObject({ count: 2, limit: 1, offset: 1 })
      expect(second.programs.map(({ handle }) => handle)).toEqual([
        cheap.programs[1]?.handle,
      ])
      expect(await search("offset=50")).toMatchObject({
        count: 2,
        programs: [],
      })
    })

    it.each([
      ["colour=red", "colour"],
      ["order=name", "query.order"],
      ["limit=0", "query.limit"],
      ["limit=101", "query.limit"],
      ["floor=wet", "query.floor"],
      ["initial_balance=1e5", "query.initial_balance"],
      ["min_split=-1", "query.min_split"],
    ])("refuses %s and names it", async (query, named) => {
      const answer = await suite.shopper.get(`/store/programs?${query}`)
      expect(answer).toMatchObject({
        status: 400,
        body: { message: expect.stringContaining(named) as string },
      })
    })
  })
