import { matchVariants } from "../programs/match-variants"

const variant = (id: string, sku: string | null, size_key: string | null) => ({
  id,
  sku,
  size_key,
})

describe("matchVariants", () => {
  it("prefers the named size, else takes the SKU", () => {
    expect(
      matchVariants(
        ["25k", "50k"],
        [variant("a", "50k", null), variant("b", "anything", "25k")]
      )
    ).toEqual({ variants: { "25k": "b", "50k": "a" }, problems: [] })
  })

  it("does not take a variant that is named for another size", () => {
    const { problems } = matchVariants(["25k"], [variant("a", "25k", "50k")])
    expect(problems.map(({ path }) => path)).toEqual(["sizes[0].key"])
    expect(problems[0]?.message).toContain('"25k"')
  })
})
