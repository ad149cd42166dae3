import { readFileSync } from "node:fs"
import path from "node:path"
import { scaleAmount, scaleAmounts } from "../scale-amounts"
import { programSchemaParts } from "../schema/program-schema"
import type { Json, Schema } from "../schema/schema"

const schema = JSON.parse(
  readFileSync(
    path.resolve(
      __dirname,
      "../../../../../docs/reference/program.schema.json"
    ),
    "utf8"
  )
) as Schema
const { terms, kinds } = programSchemaParts(schema)

describe("scaleAmount", () => {
  it("keeps the proportion to the cent", () => {
    expect(scaleAmount("2000", "50000", "100000")).toBe("4000")
    expect(scaleAmount("100", "30000", "10000")).toBe("33.33")
    expect(scaleAmount("-100", "50000", "25000")).toBe("-50")
    expect(scaleAmount("x", "50000", "25000")).toBeNull()
    expect(scaleAmount("1", "0", "25000")).toBeNull()
  })
})

describe("scaleAmounts", () => {
  const size = (key: string, initialBalance: string, overrides?: Json) => ({
    key,
    currency: "USD",
    initialBalance,
    ...(overrides ? { overrides } : {}),
  })
  const document: Record<string, Json> = {
    phases: [
      {
        key: "phase_1",
        terms: {
          rules: [
            {
              id: "overall",
              kind: "overall_loss",
              allowance: { amount: "2000" },
              lock: { at: { openingBalancePlus: "100" }, when: ["payout"] },
            },
            { id: "target", kind: "profit_target", percent: "8" },
          ],
          payout: {
            split: "80",
            maximum: [{ amount: "1500" }, { percent: "5" }],
          },
        },
      },
    ],
    sizes: [
      size("50k", "50000"),
      size("150k", "150000", [
        {
          phase: "phase_1",
          path: "rules.overall.allowance.amount",
          value: "9",
        },
        { path: "payout.split", value: "90" },
      ]),
    ],
  }

  it("knows every kind of rule", () => {
    expect(kinds.size).toBe(23)
  })

  it("gives every other size its own amounts, by the path overrides are written with", () => {
    const after = scaleAmounts(document, terms, "50k")
    const override = (place: string, value: string) => ({
      phase: "phase_1",
      path: place,
      value,
    })
    expect(after.sizes).toEqual([
      size("50k", "50000"),
      size("150k", "150000", [
        { path: "payout.split", value: "90" },
        override("rules.overall.allowance.amount", "6000"),
        override("rules.overall.lock.at.openingBalancePlus", "300"),
        override("payout.maximum.0.amount", "4500"),
      ]),
    ])
    expect(scaleAmounts(after, terms, "50k")).toEqual(after)
  })

  it("changes nothing where the size is not there or nothing is money", () => {
    expect(scaleAmounts(document, terms, "none")).toBe(document)
    const empty = { sizes: [size("a", "1")], phases: [] }
    expect(scaleAmounts(empty, terms, "a")).toEqual(empty)
  })
})
