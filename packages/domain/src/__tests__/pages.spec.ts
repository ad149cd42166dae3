import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { checkCase } from "../conformance/check-case"
import { ruleKinds } from "../rules/rule-kinds"
import { fillRulePage, type PublishedCase } from "../testing/fill-rule-page"

/** The repository: the tests also run from copies deeper inside it, when the rules are mutated. */
const rootAbove = (at: string): string =>
  existsSync(join(at, "docs/reference/rules")) ? at : rootAbove(dirname(at))

const root = rootAbove(__dirname)
const folder = join(root, "docs/reference/rules")
const pages = readdirSync(folder).filter(
  (name) => name.endsWith(".md") && name !== "README.md"
)
const kinds = Object.keys(ruleKinds).sort()
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
const cases = readdirSync(join(root, "packages/domain/cases"))
  .sort()
  .flatMap(
    (name) =>
      JSON.parse(
        readFileSync(join(root, "packages/domain/cases", name), "utf8")
      ) as PublishedCase[]
  )

it("every evaluated kind has its page, and the index names each", () => {
  expect(pages.sort()).toEqual(kinds.map((kind) => `${kind}.md`))
  const index = readFileSync(join(folder, "README.md"), "utf8")
  const linked = [...index.matchAll(/\]\((\w+)\.md\)/g)].map(([, kind]) => kind)
  expect(linked.sort()).toEqual(kinds)
})

const partOf = (text: string, heading: string): string =>
  new RegExp(`^## ${heading}\\n([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, "m").exec(
    text
  )?.[1] ?? ""

describe.each(pages)("%s", (page) => {
  const file = join(folder, page)
  const text = readFileSync(file, "utf8")
  const kind = page.replace(".md", "")
  const blocks = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(
    ([, block]) => JSON.parse(block ?? "") as PublishedCase
  )

  it("has the form of all pages", () => {
    const found = [...text.matchAll(/^## (.+)$/gm)].map((match) => match[1])
    expect(found).toEqual(HEADINGS)
  })

  it("has an example whose numbers are those of the engine", () => {
    expect(blocks.length).toBeGreaterThan(0)
    for (const example of blocks) {
      expect(checkCase(example, 0).failures).toEqual([])
    }
  })

  it("tells in its words no number that the example does not have", () => {
    const [prose = ""] = partOf(text, "Worked example").split("```")
    const known = JSON.stringify(blocks).match(/\d+(\.\d+)?/g) ?? []
    const values = new Set(known.map(Number))
    const told = (
      prose.replace(/(\d),(\d{3})/g, "$1$2").match(/\d+(?:\.\d+)?/g) ?? []
    ).filter((one) => one.includes(".") || one.length > 2)
    // What is only a step of a sum is the difference of two others.
    const isKnown = (value: number): boolean =>
      values.has(value) || [...values].some((one) => values.has(one + value))
    expect(told.filter((one) => !isKnown(Number(one)))).toEqual([])
  })

  it("quotes the engine's words and every published case; UPDATE_PAGES=1 writes them", () => {
    const [example] = blocks
    if (!example) throw new Error("no example")
    const filled = fillRulePage(text, kind, example.terms, cases)
    if (process.env["UPDATE_PAGES"] === "1") writeFileSync(file, filled)
    expect(filled).toContain("<!-- words -->")
    expect(filled).toContain("<!-- cases -->")
    expect(readFileSync(file, "utf8")).toBe(filled)
  })

  it("names where its variants come from", () => {
    expect(partOf(text, "Variants seen")).toMatch(
      /README\.md#sources|https:\/\//
    )
  })
})
