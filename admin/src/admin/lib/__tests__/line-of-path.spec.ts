import { lineOfPath } from "../line-of-path"

const text = `{
  "name": "A \\"quoted\\" { name }",
  "phases": [
    {
      "key": "phase_1",
      "terms": {
        "rules": [
          { "id": "daily" },
          {
            "id": "overall",
            "allowance": { "percent": "10" }
          }
        ]
      }
    }
  ],
  "funded": "funded"
}`

describe("lineOfPath", () => {
  it.each([
    ["name", 2],
    ["phases", 3],
    ["phases[0].key", 5],
    ["phases[0].terms.rules[0].id", 8],
    ["phases[0].terms.rules[1].allowance.percent", 11],
    ["funded", 17],
  ])("finds %s in line %i", (path, line) => {
    expect(lineOfPath(text, path)).toBe(line)
  })
  it("points at the parent of what is missing", () => {
    expect(lineOfPath(text, "phases[0].terms.rules[1].breachWhen")).toBe(9)
    expect(lineOfPath(text, "sizes")).toBe(1)
  })
  it("knows nothing about a text that is not JSON", () => {
    expect(lineOfPath("{ phases", "phases")).toBeNull()
  })
})
