import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { type Journal, meaningOf, newJournals } from "../../testing/golden"
import { ENGINE_VERSION } from "../engine-version"

const file = join(__dirname, `../../../golden/engine-${ENGINE_VERSION}.json`)

const digest = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 12)

/** The journals of this version, written down when it was new and never again. */
const journals = (): Journal[] => {
  if (!existsSync(file) && process.env["GOLDEN"] === "write") {
    mkdirSync(dirname(file), { recursive: true })
    const lines = newJournals(digest).journals.map((one) => JSON.stringify(one))
    writeFileSync(file, `[\n${lines.join(",\n")}\n]\n`)
  }
  return JSON.parse(readFileSync(file, "utf8")) as Journal[]
}

describe("golden replays", () => {
  it("decide every event as this version of the engine always did", () => {
    journals().forEach(({ terms, events, decisions }, index) => {
      const now = meaningOf(terms, events, digest)
      const changed = now.findIndex((one, at) => one !== decisions[at])
      // Journal and event that mean something else now; see docs/reference/engine-versions.md.
      expect([index, changed]).toEqual([index, -1])
      expect(now).toHaveLength(decisions.length)
    })
  })
})
