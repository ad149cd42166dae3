import { resolveProgram } from "../../program/resolve-program"
import { parseProgram } from "../../program/parse-program"
import { templates } from "../../templates"
import { daily, overall } from "../../testing/rules"
import { parseTerms } from "../../terms/parse-terms"
import { samplePath } from "../sample-path"

const path = (rules: unknown[], more = {}) => {
  const parsed = parseTerms({
    format: "highwater.terms/1",
    currency: "USD",
    initialBalance: "100000",
    day: { timeZone: "Etc/UTC", resetAt: "00:00" },
    rules,
    ...more,
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return samplePath(parsed.terms).points
}

describe("samplePath", () => {
  it("moves the daily floor at each reset and leaves a fixed one alone", () => {
    const points = path([daily(), overall()])
    expect(points).toHaveLength(30)
    expect(points[0]).toMatchObject({
      balance: "100000.00",
      dailyFloor: "95000.00",
    })
    expect(points[6]?.dailyFloor).toBe("96100.00")
    expect(new Set(points.map((one) => one.overallFloor))).toEqual(
      new Set(["90000.00"])
    )
  })

  it("lets a trailing floor rise with its mark and never fall", () => {
    const floors = path([overall({ trails: "equity" })]).map((one) =>
      Number(one.overallFloor)
    )
    expect(floors.at(-1)).toBeGreaterThan(90_000)
    expect(floors).toEqual([...floors].sort((a, b) => a - b))
  })

  it("says nothing where there is no such rule, and starts at zero where the terms do", () => {
    const [first] = path([], { openingBalance: "0" })
    expect(first).toMatchObject({
      balance: "0.00",
      dailyFloor: null,
      overallFloor: null,
    })
  })

  it("can be drawn for every template, with its target", () => {
    for (const { document } of templates) {
      const parsed = parseProgram(document)
      if (!parsed.ok) throw new Error(document.name)
      const [size] = parsed.program.sizes
      for (const { terms } of resolveProgram(parsed.program, size?.key ?? "")) {
        const { points, target } = samplePath(terms)
        expect(points).toHaveLength(30)
        const aims = terms.rules.some(({ kind }) => kind === "profit_target")
        expect(target !== null).toBe(aims)
      }
    }
  })
})
