import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { parseCaseFile } from "../parse-case-file"
import { runCase } from "../run-case"

const folder = join(__dirname, "../../../cases")
const files = readdirSync(folder).filter((name) => name.endsWith(".json"))

describe.each(files)("%s", (file) => {
  const text = readFileSync(join(folder, file), "utf8")
  const parsed = parseCaseFile(JSON.parse(text))
  const cases = parsed.ok ? parsed.cases : []

  it("is a valid file with cases", () => {
    expect(parsed).toMatchObject({ ok: true })
    expect(cases.length).toBeGreaterThan(0)
  })

  it.each(cases.map((one) => [one.id, one] as const))("%s", (_, one) => {
    expect(runCase(one)).toEqual([])
  })
})
