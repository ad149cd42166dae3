import { judgeSecondReading } from "../judge-second-reading"

const found = [
  { rule: "daily", measured: "50000.00", limit: "95000.00" },
  { rule: "overall", measured: "50000.00", limit: "90000.00" },
]
const doubted = {
  expected: "100000",
  reading: { at: "", balance: "100000", equity: "50000" },
}
const says = (equity: string, balance = "100000") =>
  judgeSecondReading(found, doubted, { balance, equity })

describe("a second reading", () => {
  it("confirms the rules that it breaks itself, and no other", () => {
    expect(says("94999.99")).toEqual({ outcome: "confirmed", rules: ["daily"] })
    expect(says("51000")).toEqual({
      outcome: "confirmed",
      rules: ["daily", "overall"],
    })
  })

  it("refutes what it is far from", () => {
    expect(says("95000")).toEqual({ outcome: "refuted" })
    expect(says("99900.5")).toEqual({ outcome: "refuted" })
  })

  it("leaves to a person what it cannot tell", () => {
    const near = [{ rule: "daily", measured: "94000", limit: "95000" }]
    const second = { balance: "100000", equity: "95500" }
    expect(judgeSecondReading(near, doubted, second)).toEqual({
      outcome: "unclear",
    })
    const unknown = { expected: null, reading: null }
    expect(judgeSecondReading(near, unknown, second)).toEqual({
      outcome: "unclear",
    })
    const met = [{ rule: "target", measured: null, limit: null }]
    expect(judgeSecondReading(met, doubted, second)).toEqual({
      outcome: "unclear",
    })
  })

  it("compares a rule of the balance with the balance, and a ceiling upwards", () => {
    const balance = [{ rule: "cap", measured: "120000", limit: "104000" }]
    const reading = { at: "", balance: "120000", equity: "100000" }
    const doubts = { expected: "100000", reading }
    const second = { balance: "104000.01", equity: "100000" }
    expect(judgeSecondReading(balance, doubts, second)).toEqual({
      outcome: "confirmed",
      rules: ["cap"],
    })
  })
})
