import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import translations from ".."

const admin = path.resolve(__dirname, "../..")
const PLURALS = /_(zero|one|other)$/

/** Every literal key that a source file asks for, with the file. */
function usedKeys(): { key: string; file: string }[] {
  return readdirSync(admin, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes("__tests__"))
    .flatMap((file) => {
      const source = readFileSync(path.join(admin, file), "utf8")
      return [...source.matchAll(/\bt\(\s*"([\w.]+)"/g)].map(([, key]) => ({
        key: key ?? "",
        file,
      }))
    })
}

function knownKeys(value: object, prefix = ""): string[] {
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    typeof inner === "object" && inner !== null
      ? knownKeys(inner, `${prefix}${name}.`)
      : [`${prefix}${name}`.replace(PLURALS, "")]
  )
}

describe("the English translation", () => {
  const known = new Set(knownKeys(translations.en.prop))
  const used = usedKeys()

  it("is asked for something", () => {
    expect(used.length).toBeGreaterThan(100)
  })
  it("has every key that a page asks for", () => {
    expect(used.filter(({ key }) => !known.has(key))).toEqual([])
  })
})
