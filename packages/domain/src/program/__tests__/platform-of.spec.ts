import { platformOf } from "../platform-of"

const phases = [
  { key: "phase_1", platform: "own", serverGroup: "demo" },
  { key: "funded" },
]
const platforms = [
  { key: "mt5", title: "MetaTrader 5", platform: "mt5-live" },
  { key: "ct", title: "cTrader", platform: "ct", serverGroup: "props" },
]

describe("platformOf", () => {
  it("is the phase's own where there is no choice", () => {
    expect(platformOf({ phases }, "phase_1", null)).toEqual({
      platform: "own",
      serverGroup: "demo",
    })
    expect(platformOf({ phases }, "funded", "mt5")).toEqual({
      platform: undefined,
      serverGroup: undefined,
    })
  })

  it("is the chosen one in every phase, with the phase's group where it names none", () => {
    expect(platformOf({ phases, platforms }, "phase_1", "ct")).toEqual({
      platform: "ct",
      serverGroup: "props",
    })
    expect(platformOf({ phases, platforms }, "phase_1", "mt5")).toEqual({
      platform: "mt5-live",
      serverGroup: "demo",
    })
    expect(platformOf({ phases, platforms }, "funded", "ct").platform).toBe(
      "ct"
    )
  })

  it.each([null, "gone"])("is the first for %p", (chosen) =>
    expect(platformOf({ phases, platforms }, "funded", chosen).platform).toBe(
      "mt5-live"
    )
  )
})
