import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { checkCase } from "../check-case"

const folder = join(__dirname, "../../../cases")
const files = readdirSync(folder).filter((name) => name.endsWith(".json"))

describe.each(files)("%s", (file) => {
  const text = readFileSync(join(folder, file), "utf8")
  const cases = JSON.parse(text) as { id: string }[]

  it.each(cases.map((one) => [one.id, one] as const))("%s", (id, one) => {
    expect(checkCase(one, 0)).toEqual({ id, failures: [] })
  })
})
