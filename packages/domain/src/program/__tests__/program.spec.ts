import { parseProgram } from "../parse-program"
import type { ProgramDocument } from "../program-schema"
import { resolveProgram } from "../resolve-program"

const terms = (percent: string) => ({
  format: "highwater.terms/1",
  day: { timeZone: "Europe/Prague", resetAt: "00:00" },
  rules: [
    {
      id: "daily",
      kind: "daily_loss",
      reference: "balance_at_reset",
      allowance: { percent: "5", of: "initial_balance" },
      breachWhen: "below",
    },
    { id: "target", kind: "profit_target", percent },
  ],
})
const program = {
  format: "highwater.program/1",
  name: "Two-Step Standard",
  phases: [
    { key: "phase_1", title: "Phase 1", terms: terms("8"), next: "automatic" },
    {
      key: "funded",
      title: "Funded",
      terms: { ...terms("10"), payout: { split: "80" } },
      before: ["kyc"],
    },
  ],
  funded: "funded",
  sizes: [
    { key: "100k", currency: "USD", initialBalance: "100000" },
    {
      key: "10k",
      currency: "EUR",
      initialBalance: "10000",
      overrides: [{ path: "rules.daily.allowance.percent", value: "4" }],
    },
  ],
  addOns: [
    {
      key: "split_90",
      title: "90 % split",
      price: { percent: "20" },
      overrides: [{ phase: "funded", path: "payout.split", value: "90" }],
    },
    {
      key: "split_95",
      title: "95 % split",
      price: { amounts: { USD: "50" } },
      overrides: [{ phase: "funded", path: "payout.split", value: "95" }],
    },
  ],
  automatic: { daily: true },
}
const parsed = (document: unknown): ProgramDocument => {
  const result = parseProgram(document)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.program
}
const problems = (document: unknown): string[] => {
  const result = parseProgram(document)
  return result.ok
    ? []
    : result.problems.map(({ path, message }) => `${path}: ${message}`)
}

describe("programs", () => {
  it("resolve to one terms document per phase", () => {
    const phases = resolveProgram(parsed(program), "10k", ["split_90"])
    expect(phases.map(({ key, funded }) => [key, funded])).toEqual([
      ["phase_1", false],
      ["funded", true],
    ])
    expect(phases[1]?.terms).toMatchObject({
      currency: "EUR",
      initialBalance: "10000",
      payout: { split: "90" },
      rules: [{ allowance: { percent: "4" } }, { percent: "10" }],
    })
    expect(resolveProgram(parsed(program), "100k")[1]?.terms.payout).toEqual({
      split: "80",
    })
  })

  it("refuse what excludes each other and what does not exist", () => {
    const document = parsed(program)
    expect(() =>
      resolveProgram(document, "100k", ["split_90", "split_95"])
    ).toThrow(/"split_95" cannot be taken together with "split_90"/)
    expect(() => resolveProgram(document, "5k")).toThrow(/"5k" is not a size/)
    expect(() => resolveProgram(document, "100k", ["x"])).toThrow(
      /"x" is not an add-on/
    )
  })

  it("take platforms to choose from, each with a key of its own", () => {
    const platforms = [
      { key: "mt5", title: "MetaTrader 5", platform: "mt5-live" },
      { key: "ct", title: "cTrader", platform: "ct", serverGroup: "props" },
    ]
    expect(parsed({ ...program, platforms }).platforms).toEqual(platforms)
    expect(
      problems({ ...program, platforms: [...platforms, platforms[0]] })
    ).toEqual([`platforms[2].key: "mt5" is the key of an earlier one`])
    expect(problems({ ...program, platforms: [] })).toEqual([
      "platforms: must have a platform",
    ])
  })

  it("name the path of every mistake", () => {
    const [phase] = program.phases
    const broken = {
      ...program,
      funded: "live",
      phases: [
        phase,
        {
          ...phase,
          terms: {
            ...terms("8"),
            rules: [
              {
                id: "n",
                kind: "news",
                before: "PT2M",
                after: "PT2M",
                impact: ["high"],
                covers: "open",
              },
            ],
          },
        },
      ],
      automatic: { nothing: true },
      addOns: [
        {
          ...program.addOns[0],
          overrides: [{ phase: "live", path: "payout.split", value: "90" }],
        },
      ],
    }
    expect(problems(broken)).toEqual([
      'phases[1].key: "phase_1" is the key of an earlier one',
      'addOns[0].overrides[0].phase: "live" is not the key of a phase',
      'funded: "live" is not the key of a phase',
      "automatic.nothing: is not the id of a rule",
    ])
  })

  it("need override paths that exist and values that fit", () => {
    const size = (overrides: unknown[]) => ({
      ...program,
      sizes: [{ ...program.sizes[0], overrides }],
    })
    expect(
      problems(size([{ path: "rules.weekly.allowance.percent", value: "4" }]))
    ).toEqual([
      'sizes[0].overrides[0].path: "rules.weekly.allowance.percent" does not exist in any phase',
    ])
    expect(
      problems(
        size([{ phase: "phase_1", path: "rules[9].percent", value: "4" }])
      )
    ).toEqual([
      'sizes[0].overrides[0].path: "rules[9].percent" does not exist in phase "phase_1"',
    ])
    expect(
      problems(size([{ phase: "phase_1", path: "rules[1].percent", value: 4 }]))
    ).toEqual([
      'phases[0].terms.rules[1].percent: must be a decimal string such as "4.5" (size "100k")',
    ])
    expect(
      problems(
        size([{ phase: "phase_1", path: "constructor.name", value: "x" }])
      )
    ).toHaveLength(1)
  })

  const dailyAddOn = (key: string, path: string, more = {}) => ({
    key,
    title: key,
    price: { percent: "5" },
    overrides: [{ path, value: "6" }],
    ...more,
  })

  it("know a place by a rule's id and by its position", () => {
    const document = parsed({
      ...program,
      addOns: [
        dailyAddOn("by_id", "rules.daily.allowance.percent"),
        dailyAddOn("by_place", "rules[0].allowance.percent"),
        dailyAddOn("target", "rules[target].percent"),
      ],
    })
    expect(() =>
      resolveProgram(document, "100k", ["by_id", "by_place"])
    ).toThrow(/"by_place" cannot be taken together with "by_id"/)
    const [phase] = resolveProgram(document, "100k", ["by_place", "target"])
    expect(phase?.terms.rules).toMatchObject([
      { allowance: { percent: "6" } },
      { percent: "6" },
    ])
  })

  it("reach rules with dots in their ids", () => {
    const dotted = (rules: { id: string }[]) =>
      rules.map((rule, index) => (index ? rule : { ...rule, id: "a.b" }))
    const document = parsed({
      ...program,
      automatic: {},
      phases: program.phases.map((phase) => ({
        ...phase,
        terms: { ...phase.terms, rules: dotted(phase.terms.rules) },
      })),
      sizes: [program.sizes[0]],
      addOns: [dailyAddOn("six", "rules[a.b].allowance.percent")],
    })
    const [phase] = resolveProgram(document, "100k", ["six"])
    expect(phase?.terms.rules[0]).toMatchObject({ allowance: { percent: "6" } })
  })

  it("refuse a list that changes a place twice, and what excludes nothing", () => {
    const [addOn] = program.addOns
    const twice = [
      { phase: "funded", path: "payout.split", value: "90" },
      { path: "payout.split", value: "95" },
    ]
    expect(
      problems({ ...program, addOns: [{ ...addOn, overrides: twice }] })
    ).toEqual([
      "addOns[0].overrides[1].path: changes what addOns[0].overrides[0] changes",
    ])
    expect(
      problems({ ...program, addOns: [{ ...addOn, excludes: ["nothing"] }] })
    ).toEqual(['addOns[0].excludes[0]: "nothing" is not an add-on'])
  })
})
