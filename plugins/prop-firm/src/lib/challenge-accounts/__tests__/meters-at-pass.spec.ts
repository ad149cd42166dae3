import { metersAtPass } from "../meters-at-pass"

const meter = (role: "limit" | "objective", rule: string) => ({
  rule,
  kind: "profit_target",
  title: "Profit target",
  role,
  level: "106000.00",
  current: "105781.71",
  room: "218.29",
  unit: "money" as const,
  fraction: 0.96,
  met: false,
  state: "open" as const,
  explanation: "",
})
const passing = {
  rules: { target: { met: true, current: "106012.40", required: "106000.00" } },
}

describe("metersAtPass", () => {
  it("shows an objective as it was met, whatever the equity did afterwards", () => {
    expect(metersAtPass([meter("objective", "target")], passing)).toEqual([
      expect.objectContaining({
        current: "106012.40",
        level: "106000.00",
        room: "0",
        met: true,
        state: "met",
        fraction: 1,
      }),
    ])
  })
  it("leaves limits, and everything of an account that has not passed, as they are", () => {
    const limit = meter("limit", "target")
    expect(metersAtPass([limit], passing)).toEqual([limit])
    const objective = meter("objective", "target")
    expect(metersAtPass([objective], undefined)).toEqual([objective])
  })
})
