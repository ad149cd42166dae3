import { LOCALES } from "@highwater/domain"
import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { routing } from "../../i18n/routing"
import de from "../de.json"
import en from "../en.json"
import es from "../es.json"
import { hardCodedWords } from "./hard-coded-words"

interface Tree {
  [key: string]: string | Tree
}

const catalogues: Record<string, Tree> = { en, es, de }

const flat = (tree: Tree, at = ""): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[at + key, value]]
      : flat(value, `${at}${key}.`)
  )

/** The names a text is filled with, and its tags. */
const holes = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)|<(\w+)>/g)]
    .map((match) => match[1] ?? `<${match[2] ?? ""}>`)
    .filter((name) => !/^(day|days|One|Two|Three|Una|Dos|Tres)$/.test(name))
    .sort()

const root = path.join(__dirname, "../..")
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes("__tests__"))
  .map((file) => ({
    file,
    source: readFileSync(path.join(root, file), "utf8"),
  }))

describe("the storefront's words", () => {
  it("are there in every language in which rules are told", () => {
    expect(routing.locales).toEqual(LOCALES)
    expect(Object.keys(catalogues)).toEqual([...LOCALES])
  })

  it.each(["es", "de"])(
    "in %s miss no key and have none too many",
    (locale) => {
      expect(flat(catalogues[locale] ?? {}).map(([key]) => key)).toEqual(
        flat(en).map(([key]) => key)
      )
    }
  )

  it.each(["es", "de"])("in %s are filled with the same facts", (locale) => {
    const others = new Map(flat(catalogues[locale] ?? {}))
    for (const [key, text] of flat(en)) {
      if (text.includes(", plural,")) {
        expect([key, others.get(key)]).toEqual([
          key,
          expect.stringContaining("{count, plural,"),
        ])
      } else {
        expect([key, holes(others.get(key) ?? "")]).toEqual([key, holes(text)])
      }
    }
  })

  it("are all used", () => {
    const source = files.map((one) => one.source).join("\n")
    const unused = flat(en)
      .map(([key]) => key)
      .filter((key) => {
        const parts = key.split(".")
        return !parts.some((_, cut) => {
          const tail = parts.slice(cut).join(".")
          const group = parts.slice(cut, -1).join(".")
          return (
            source.includes(`"${tail}"`) ||
            (group !== "" && source.includes(`\`${group}.\${`)) ||
            (cut === parts.length - 1 && source.includes(`${tail}:`))
          )
        })
      })
    expect(unused).toEqual([])
  })

  it("stand in the catalogues and nowhere in the code", () => {
    const found = files.flatMap(({ file, source }) =>
      hardCodedWords(file, source)
    )
    expect(found).toEqual([])
  })

  it("are found where somebody writes them into the code", () => {
    const bad = `
      const MESSAGE = "The server did not answer."
      export const A = () => <p title="Close this">Hello {name}</p>
      export const B = () => <Field label="Name" />
    `
    expect(hardCodedWords("bad.tsx", bad)).toHaveLength(4)
  })
})
