import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { checkCase } from "../conformance/check-case"
import { ruleKinds } from "../rules/registry"

const folder = join(__dirname, "../../../../docs/reference/rules")
const pages = readdirSync(folder).filter((name) => name.endsWith(".md"))
const HEADINGS = [
  "What it is",
  "Fields",
  "Formula",
  "Boundary",
  "Effect of payouts",
  "Time",
  "Worked example",
  "Variants seen",
]

it("every evaluated kind has its page", () => {
  expect(pages.sort()).toEqual(
    Object.keys(ruleKinds)
      .map((kind) => `${kind}.md`)
      .sort()
  )
})

describe.each(pages)("%s", (page) => {
  const text = readFileSync(join(folder, page), "utf8")

  it("has the form of all pages", () => {
    const found = [...text.matchAll(/^## (.+)$/gm)].map((match) => match[1])
    expect(found).toEqual(HEADINGS)
  })

  it("has an example whose numbers are those of the engine", () => {
    const blocks = [...text.matchAll(/```json\n([\s\S]*?)```/g)]
    expect(blocks.length).toBeGreaterThan(0)
    for (const [, block] of blocks) {
      const example: unknown = JSON.parse(block ?? "")
      expect(checkCase(example, 0).failures).toEqual([])
    }
  })
})
