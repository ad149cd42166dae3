import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020"
import fc from "fast-check"
import { ruleKinds } from "../../rules/rule-kinds"
import { parseTerms } from "../../terms/parse-terms"
import { anyTerms } from "../../testing/arbitraries"
import { daily, overall, target } from "../../testing/rules"
import { termsOf } from "../../testing/terms-of"
import { publishedSchemas } from "../published-schemas"

const root = join(__dirname, "../../../../..")
const read = (path: string): unknown =>
  JSON.parse(readFileSync(join(root, path), "utf8"))

const published = Object.fromEntries(
  publishedSchemas().map(({ file, schema }) => [file, schema])
)
const validators = Object.fromEntries(
  Object.entries(published).map(([file, schema]) => {
    const ajv = new Ajv2020({ allErrors: true, strictTypes: false })
    ajv.addVocabulary(["x-unit"])
    return [file, ajv.compile(schema)]
  })
) as Record<string, ValidateFunction>
const accepts = (document: unknown): boolean =>
  validators["terms.schema.json"]?.(document) === true

describe("the published schemas", () => {
  it.each(Object.keys(published))(
    "%s is the one of the parsers; `npm run schema` writes it",
    (file) => {
      expect(read(`docs/reference/${file}`)).toEqual(published[file])
    }
  )

  it("tell every field its title and what it means", () => {
    const silent: string[] = []
    const visit = (node: unknown, path: string): void => {
      if (node === null || typeof node !== "object") return
      for (const [key, value] of Object.entries(node)) {
        // What holds between fields only points at them.
        if (key === "allOf") continue
        visit(value, `${path}/${key}`)
        if (key !== "properties" || !("type" in node)) continue
        for (const [name, field] of Object.entries(
          value as Record<string, Record<string, unknown>>
        )) {
          const told = field["title"] && field["description"]
          if (!told && name !== "kind") silent.push(`${path}/${name}`)
        }
      }
    }
    visit(published["program.schema.json"], "")
    visit(published["terms.schema.json"], "")
    expect(silent).toEqual([])
  })

  it("know every kind", () => {
    const text = JSON.stringify(published["terms.schema.json"])
    for (const kind of Object.keys(ruleKinds)) {
      expect(text).toContain(`"const":"${kind}"`)
    }
  })
})

describe("terms.schema.json", () => {
  const cases = readdirSync(join(root, "packages/domain/cases")).flatMap(
    (file) =>
      read(`packages/domain/cases/${file}`) as { id: string; terms: unknown }[]
  )

  it("accepts the terms of every case", () => {
    expect(cases.length).toBeGreaterThan(30)
    expect(
      cases.filter(({ terms }) => !accepts(terms)).map(({ id }) => id)
    ).toEqual([])
  })

  it("accepts whatever the parser accepts", () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        expect(accepts(JSON.parse(JSON.stringify(terms)))).toBe(true)
      })
    )
  })

  const base = JSON.parse(
    JSON.stringify(termsOf([daily(), overall(), target()]))
  ) as Record<string, unknown>
  const withRule = (rule: unknown) => ({ ...base, rules: [rule] })
  const bad: [string, unknown][] = [
    ["no format", { ...base, format: undefined }],
    ["an unknown field", { ...base, extra: 1 }],
    ["a float", { ...base, initialBalance: 100000 }],
    ["a size of zero", { ...base, initialBalance: "0.00" }],
    ["an amount with an exponent", { ...base, openingBalance: "1e5" }],
    [
      "a clock time of 24 hours",
      { ...base, day: { timeZone: "UTC", resetAt: "24:00" } },
    ],
    [
      "a gap of months",
      {
        ...base,
        day: { timeZone: "UTC", resetAt: "00:00", maxSnapshotGap: "P1M" },
      },
    ],
    ["an unknown kind", withRule({ id: "x", kind: "nope" })],
    ["no comparator", withRule(daily({ breachWhen: undefined }))],
    [
      "a percent over 100",
      withRule(daily({ allowance: { percent: "100.01", of: "reference" } })),
    ],
    [
      "a percent of zero",
      withRule(daily({ allowance: { percent: "0.0", of: "reference" } })),
    ],
    [
      "a percent with seven decimals",
      withRule(daily({ allowance: { percent: "1.1234567", of: "reference" } })),
    ],
    [
      "a daily percent of the high-water mark",
      withRule(daily({ allowance: { percent: "5", of: "high_water_mark" } })),
    ],
    [
      "an allowance both ways",
      withRule(
        daily({ allowance: { percent: "5", of: "reference", amount: "5" } })
      ),
    ],
    ["no target", withRule({ id: "t", kind: "profit_target" })],
    ["two targets", withRule(target({ amount: "5" }))],
    [
      "a lock that can never be reached",
      withRule(overall({ lock: { when: ["floor_reached"] } })),
    ],
    [
      "a lock that its trigger undoes",
      withRule(
        overall({
          trails: "equity",
          onPayout: "reset",
          lock: { when: ["payout"] },
        })
      ),
    ],
    [
      "a share without a limit",
      withRule({
        id: "d",
        kind: "min_trade_duration",
        duration: "PT1M",
        measure: "share_of_trades",
      }),
    ],
    [
      "lots and tiers",
      withRule({
        id: "v",
        kind: "max_volume",
        per: "order",
        lots: "1",
        tiers: [{ profitFrom: "0", lots: "1" }],
      }),
    ],
    [
      "a day twice",
      withRule({
        id: "f",
        kind: "flat_by",
        weekdays: ["fri", "fri"],
        at: "21:00",
        timeZone: "UTC",
      }),
    ],
    [
      "a scaling step without time",
      { ...base, scaling: { every: "P0M", step: { factor: "2" } } },
    ],
  ]

  it.each(bad)("rejects %s, as the parser does", (_, document) => {
    const plain: unknown = JSON.parse(JSON.stringify(document))
    expect(parseTerms(plain).ok).toBe(false)
    expect(accepts(plain)).toBe(false)
  })

  const decimals = fc.oneof(
    fc.stringMatching(/^-?\d{0,4}(\.\d{0,9})?$/),
    fc.constantFrom("100", "0100.0", "100.000001", "-0", "-0.0", "0", "99.9")
  )

  it("judges decimals and durations as the parser does", () => {
    const percents = (percent: string) =>
      withRule(daily({ allowance: { percent, of: "reference" } }))
    const balances = (openingBalance: string) => ({ ...base, openingBalance })
    const levels = (amount: string) =>
      withRule(overall({ allowance: { amount } }))
    const tolerances = (tolerance: string) =>
      withRule({
        id: "s",
        kind: "stop_loss_required",
        within: "PT1M",
        tolerance,
      })
    const gaps = (within: string) =>
      withRule({ id: "s", kind: "stop_loss_required", within })
    fc.assert(
      fc.property(
        decimals,
        fc.stringMatching(/^P(\d[YMWD]){0,2}(T(\d[HMS]){0,2})?$/),
        (decimal, duration) => {
          const documents = [
            ...[percents, balances, levels, tolerances].map((one) =>
              one(decimal)
            ),
            gaps(duration),
          ]
          for (const document of documents) {
            expect([document, accepts(document)]).toEqual([
              document,
              parseTerms(document).ok,
            ])
          }
        }
      ),
      { numRuns: 300 }
    )
  })
})
