import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { highwater } from "./run-highwater"

const folder = mkdtempSync(join(tmpdir(), "highwater-"))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, content: unknown): string => {
  const path = join(folder, name)
  writeFileSync(
    path,
    typeof content === "string" ? content : JSON.stringify(content)
  )
  return path
}

const terms = {
  format: "highwater.terms/1",
  currency: "USD",
  initialBalance: "100000",
  day: { timeZone: "UTC", resetAt: "00:00" },
  rules: [
    {
      id: "daily",
      kind: "daily_loss",
      reference: "balance_at_reset",
      allowance: { percent: "5", of: "initial_balance" },
      breachWhen: "below",
    },
  ],
}
const event = {
  type: "equity",
  at: "2025-02-03T10:00:00Z",
  balance: "100000",
  equity: "94000",
}

describe("highwater replay", () => {
  it("prints decisions as NDJSON and exits 0", async () => {
    const { code, stdout, stderr } = await highwater(
      "replay",
      "--terms",
      file("terms.json", terms),
      "--events",
      file(
        "events.ndjson",
        `${JSON.stringify(event)}\n\n${JSON.stringify(event)}\n`
      )
    )
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" })
    const lines = stdout.trimEnd().split("\n")
    expect(lines).toHaveLength(2)
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({
      event: 1,
      status: "breached",
      rules: { daily: { floor: "95000.00" } },
    })
  })

  it("exits 2 with one line per problem, naming the path", async () => {
    const rule = { ...terms.rules[0], breachWhen: "touch", extra: 1 }
    const { code, stdout, stderr } = await highwater(
      "replay",
      "--terms",
      file("bad.json", { ...terms, rules: [rule] }),
      "--events",
      file("bad.ndjson", JSON.stringify({ ...event, equity: 94000 }))
    )
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" })
    expect(stderr.trimEnd().split("\n")).toEqual([
      "rules[0].breachWhen: must be below or at_or_below (firms differ, so there is no default)",
      "rules[0].extra: is not a known field",
      'events[0].equity: must be a decimal string such as "4.5"',
    ])
  })

  it("exits 2 where an event contradicts what is known", async () => {
    const close = {
      type: "trade_closed",
      at: event.at,
      trade: "9",
      lots: "1",
      price: "1",
      profit: "0",
    }
    const { code, stderr } = await highwater(
      "replay",
      "--terms",
      file("terms.json", terms),
      "--events",
      file("close.ndjson", JSON.stringify(close))
    )
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'events[0].trade: trade "9" has no known opening\n',
    })
  })

  it.each([
    [["replay"], /--terms FILE: is required\n--events FILE: is required/],
    [["replay", "--nope"], /--nope/],
    [
      ["replay", "--terms", "/nowhere", "--events", "/nowhere"],
      /\/nowhere: does not exist/,
    ],
    [["what"], /Usage:/],
    [[], /Usage:/],
  ])("exits 2 for %j", async (args, expected) => {
    const { code, stderr } = await highwater(...args)
    expect(code).toBe(2)
    expect(stderr).toMatch(expected)
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  it("names the line that is not JSON, and a kind that is not known", async () => {
    const hedging = { id: "h", kind: "hedges", scope: "trader" }
    const { code, stderr } = await highwater(
      "replay",
      "--terms",
      file("kinds.json", { ...terms, rules: [terms.rules[0], hedging] }),
      "--events",
      file("text.ndjson", `${JSON.stringify(event)}\n{"type":`)
    )
    expect(code).toBe(2)
    expect(stderr).toMatch(
      /^rules\[1\]\.kind: is not a known kind .*\nevents\[1\]: is not JSON/
    )
  })
})

describe("highwater check", () => {
  const good = {
    id: "A",
    title: "a",
    terms,
    steps: [{ event, expect: { status: "breached" } }],
  }

  it("passes the cases of this repository", async () => {
    const { code, stdout } = await highwater("check")
    expect(code).toBe(0)
    expect(stdout).toMatch(/^\d+ passed, 0 failed\n$/)
  })

  it("prints a line per failing step and exits 1", async () => {
    const bad = {
      ...good,
      id: "B",
      steps: [
        {
          event,
          expect: { rules: { daily: { floor: "95000.01" } }, day: "x" },
        },
      ],
    }
    const path = file("cases.json", [good, bad, { id: "C" }])
    const { code, stdout } = await highwater("check", path)
    expect(code).toBe(1)
    expect(stdout.trimEnd().split("\n")).toEqual([
      `${path}: B: step 1: rules.daily.floor: expected "95000.01", got "95000.00"`,
      `${path}: B: step 1: day: expected "x", got "2025-02-03"`,
      `${path}: C: terms: is required`,
      `${path}: C: steps: is required`,
      "1 passed, 2 failed",
    ])
  })

  it("takes a folder of an operator's own cases, and every file in it", async () => {
    const own = join(folder, "own")
    mkdirSync(own)
    const write = (name: string, status: string) =>
      writeFileSync(
        join(own, name),
        JSON.stringify([
          { ...good, id: name, steps: [{ event, expect: { status } }] },
        ])
      )
    write("a.json", "breached")
    write("b.json", "breached")
    writeFileSync(join(own, "notes.md"), "not a case")
    expect(await highwater("check", own)).toEqual({
      code: 0,
      stdout: "2 passed, 0 failed\n",
      stderr: "",
    })
    write("b.json", "active")
    const { code, stdout } = await highwater("check", own)
    expect(code).toBe(1)
    expect(stdout).toBe(
      `${join(own, "b.json")}: b.json: step 1: status: expected "active", got "breached"\n1 passed, 1 failed\n`
    )
  })

  it("compares money after rounding to the minor unit", async () => {
    const rounded = {
      ...good,
      steps: [{ event, expect: { rules: { daily: { floor: "95000.004" } } } }],
    }
    const { code } = await highwater("check", file("rounded.json", [rounded]))
    expect(code).toBe(0)
  })

  it("exits 2 for files that are none", async () => {
    const { code, stderr } = await highwater("check", file("x.json", "{}"))
    expect(code).toBe(2)
    expect(stderr).toMatch(/x\.json: must be an array of cases/)
  })
})

describe("highwater audit and replay --account", () => {
  it.each([
    [["audit", "--partition", "16"], "--partition 16: expected all"],
    [["audit", "--thorough"], "--thorough"],
    [["replay", "--account", "x", "--from", "yesterday"], "--from yesterday"],
    [["replay", "--account", "x", "--terms", "t.json"], "--terms"],
  ])("refuses %j before it looks for a database", async (args, words) => {
    const { code, stderr } = await highwater(...args)
    expect(code).toBe(2)
    expect(stderr).toContain(words)
  })
})
