import { freeRefusal } from "../../../modules/challenge/purchase/free-refusal"

const policy = {
  allowed: true,
  customer_group_ids: [] as string[],
  most_per_trader: 3 as number | null,
  most_per_program: 1 as number | null,
}
const wish = (
  wanted: Record<string, number>,
  taken: Record<string, number> = {},
  group_ids: string[] = []
) => ({
  group_ids,
  wanted: new Map(Object.entries(wanted)),
  taken: new Map(Object.entries(taken)),
})

describe("freeRefusal", () => {
  it.each([
    ["the first of a program", policy, wish({ a: 1 })],
    ["one of another program", policy, wish({ b: 1 }, { a: 1 })],
    [
      "an invited trader",
      { ...policy, customer_group_ids: ["vip"] },
      wish({ a: 1 }, {}, ["other", "vip"]),
    ],
    [
      "any number where nothing limits it",
      { ...policy, most_per_trader: null, most_per_program: null },
      wish({ a: 40 }, { a: 999 }),
    ],
  ])("lets %s pass", (_, one, wanted) => {
    expect(freeRefusal(one, wanted)).toBeNull()
  })

  it.each([
    ["not given away", { ...policy, allowed: false }, wish({ a: 1 })],
    [
      "invited",
      { ...policy, customer_group_ids: ["vip"] },
      wish({ a: 1 }, {}, ["other"]),
    ],
    ["3 free challenges, ", policy, wish({ d: 1 }, { a: 1, b: 1, c: 1 })],
    ["of one program", policy, wish({ a: 2 })],
    ["of one program", policy, wish({ a: 1 }, { a: 1 })],
  ])("refuses with: %s", (words, one, wanted) => {
    expect(freeRefusal(one, wanted)).toContain(words)
  })
})
