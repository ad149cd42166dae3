import type { Json } from "../schema/schema"
import { typeOverrides } from "../type-overrides"

const program = (
  path: string,
  value: string,
  phase?: string
): Record<string, Json> => ({
  phases: [
    {
      key: "one",
      terms: { rules: [{ id: "days", kind: "trading_days", days: 4 }] },
    },
    { key: "funded", terms: { rules: [], payout: { split: "80" } } },
  ],
  sizes: [{ key: "10k" }],
  addOns: [
    {
      key: "extra",
      overrides: [phase ? { path, value, phase } : { path, value }],
    },
  ],
})

const valueOf = (document: ReturnType<typeof program>) =>
  typeOverrides(document).addOns

describe("typed values of overrides", () => {
  it("are numbers where the terms count", () => {
    expect(valueOf(program("rules.days.days", "2"))).toMatchObject([
      { overrides: [{ value: 2 }] },
    ])
  })

  it.each([
    ["an amount or a percent", program("payout.split", "90")],
    ["a place there is not", program("rules.none.days", "2")],
    ["a phase without the place", program("rules.days.days", "2", "funded")],
    ["what is no whole number", program("rules.days.days", "two")],
  ])("stay texts for %s", (_name, document) => {
    expect(typeOverrides(document)).toEqual(document)
  })
})
