import { parseTerms } from "../../terms/parse-terms"
import { RULE_KINDS, ruleSchema } from "../../terms/rule-schema"
import { kindGuides } from "../kind-guides"

const terms = (rule: unknown) => ({
  format: "highwater.terms/1",
  currency: "USD",
  initialBalance: "100000",
  day: { timeZone: "Europe/Prague", resetAt: "00:00" },
  rules: [rule],
})
const schemaOf = (kind: string) =>
  ruleSchema.options.find((one) => one.shape.kind.value === kind)

describe.each(RULE_KINDS)("%s", (kind) => {
  const { starter, usual } = kindGuides[kind]

  it("starts from a rule that is right as it is", () => {
    expect(starter.kind).toBe(kind)
    expect(parseTerms(terms(starter))).toMatchObject({ ok: true })
  })

  it("tells what firms choose, for fields that exist, with a source", () => {
    expect(usual.length).toBeGreaterThan(0)
    const fields = Object.keys(schemaOf(kind)?.shape ?? {})
    for (const { field, value, source } of usual) {
      expect(fields).toContain(field.split(".")[0])
      expect(value.length).toBeGreaterThan(10)
      expect(source).not.toBe("")
    }
  })
})

it("gives the starters ids that can stand beside each other", () => {
  const ids = RULE_KINDS.map((kind) => kindGuides[kind].starter.id)
  expect(new Set(ids).size).toBe(ids.length)
})
