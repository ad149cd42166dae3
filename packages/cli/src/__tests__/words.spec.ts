import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { highwater } from "./run-highwater"

const folder = mkdtempSync(join(tmpdir(), "highwater-words-"))
const file = (name: string, content: string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const events = file(
  "events.ndjson",
  JSON.stringify({
    type: "equity",
    at: "2025-02-03T10:00:00+01:00",
    balance: "100000",
    equity: "94000",
  })
)
let terms: string

beforeAll(async () => {
  const { stdout } = await highwater(
    "templates",
    "two-step",
    "--size",
    "100k",
    "--phase",
    "phase_1"
  )
  terms = file("terms.json", stdout)
})
afterAll(() => rmSync(folder, { recursive: true }))

describe("highwater templates", () => {
  it("lists what there is", async () => {
    const { code, stdout } = await highwater("templates")
    expect(code).toBe(0)
    expect(stdout.trimEnd().split("\n")).toHaveLength(8)
    expect(stdout).toMatch(/^two-step: Targets of 8 % and 5 %/)
  })

  it("prints a program", async () => {
    const { stdout } = await highwater("templates", "futures-intraday")
    expect(JSON.parse(stdout)).toMatchObject({
      format: "highwater.program/1",
      funded: "funded",
    })
  })

  it.each([
    [["nope"], /^nope: is not a template \(two-step, /],
    [["swing", "--size", "100k"], /are given together/],
    [["swing", "--size", "1", "--phase", "funded"], /^--size 1: is not a size/],
    [["swing", "--size", "100k", "--phase", "x"], /^--phase x: is not a phase/],
    [["swing", "more"], /^more: is not expected/],
  ])("exits 2 for %j", async (args, expected) => {
    const { code, stdout, stderr } = await highwater("templates", ...args)
    expect([code, stdout]).toEqual([2, ""])
    expect(stderr).toMatch(expected)
  })
})

it("describes terms in the language asked for", async () => {
  const told = async (...more: string[]) => {
    const { stdout } = await highwater("describe", "--terms", terms, ...more)
    return stdout.split("\n")[0]
  }
  expect(await told()).toBe(
    "daily: Each day's floor is 5 % of the initial balance ($5,000.00) under the balance at the daily reset. Equity, open trades included, is tested all day: falling below the floor ends the account. Example: with $102,000.00 at the reset, the floor of the day is $97,000.00; $97,000.00 is fine, $96,999.99 is a breach."
  )
  expect(await told("--locale", "de-AT")).toMatch(
    /^daily: Die Untergrenze jedes Tages liegt 5 % des Startkapitals \(5\.000,00 \$\) unter dem Kontostand/
  )
  expect(await told("--locale", "fr")).toMatch(/^daily: Each day's floor/)
})

it("tells decisions in words where a language is given", async () => {
  const told = async (...more: string[]) => {
    const { stdout } = await highwater(
      "replay",
      "--terms",
      terms,
      "--events",
      events,
      ...more
    )
    return JSON.parse(stdout) as { status: string; inWords?: string }
  }
  expect(await told()).not.toHaveProperty("inWords")
  const { status, inWords } = await told("--locale", "es")
  expect(status).toBe("breached")
  expect(inWords).toBe(
    "La equidad era de 94.000,00 $ el 3 feb 2025, 10:00:00 (UTC+1), por debajo del suelo de 95.000,00 $ (tocarlo estaría permitido): " +
      "el saldo de apertura de 100.000,00 $ menos el 5 % del capital inicial, 5000,00 $; faltan 1000,00 $."
  )
})
