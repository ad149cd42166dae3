import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { type Journal, meaningOf, newJournals } from "../../testing/golden"
import { ENGINE_VERSION } from "../engine-version"
import { ENGINE_VERSIONS } from "../engine-versions"

const fileOf = (version: string): string =>
  join(__dirname, `../../../golden/engine-${version}.json`)

const digest = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 12)

/** Writes the journals of a new version down, once. */
const writeNew = (file: string): void => {
  mkdirSync(dirname(file), { recursive: true })
  const lines = newJournals(digest).journals.map((one) => JSON.stringify(one))
  writeFileSync(file, `[\n${lines.join(",\n")}\n]\n`)
}

/** The journals of a version, written down when it was new and never again. */
const journalsOf = (version: string): Journal[] => {
  const file = fileOf(version)
  const isNew = version === ENGINE_VERSION && !existsSync(file)
  if (isNew && process.env["GOLDEN"] === "write") writeNew(file)
  return JSON.parse(readFileSync(file, "utf8")) as Journal[]
}

describe.each(ENGINE_VERSIONS)("golden replays of engine %s", (version) => {
  it("decide every event as this version of the engine always did", () => {
    journalsOf(version).forEach(({ terms, events, decisions }, index) => {
      const now = meaningOf(terms, events, digest, version)
      const changed = now.findIndex((one, at) => one !== decisions[at])
      // Journal and event that mean something else now; see docs/reference/engine-versions.md.
      expect([index, changed]).toEqual([index, -1])
      expect(now).toHaveLength(decisions.length)
    })
  })
})
