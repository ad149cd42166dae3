import { choicesOf, fits } from "../choices-of"
import { readDuration, writeDuration } from "../duration-parts"
import { problemsAt, problemsIn } from "../problems-at"
import type { Schema } from "../schema"
import { starterOf } from "../starter-of"
import { choiceName, wordsOf } from "../words-of"

const percent: Schema = {
  type: "object",
  properties: {
    percent: { type: "string", "x-unit": "percent", title: "Percent" },
    of: { type: "string", enum: ["initial_balance", "reference"] },
  },
  required: ["percent", "of"],
}
const amount: Schema = {
  type: "object",
  properties: { amount: { type: "string", "x-unit": "money" } },
  required: ["amount"],
}
const steps: Schema = { type: "array", minItems: 1, items: amount }
const union: Schema = { anyOf: [{ anyOf: [percent, amount] }, steps] }

describe("unions", () => {
  it("are told apart by the form of the value, nested ones as well", () => {
    const found = (value: Parameters<typeof fits>[1]) =>
      choicesOf(union).findIndex((one) => fits(one, value))
    expect(found({ percent: "5", of: "reference" })).toBe(0)
    expect(found({ amount: "5" })).toBe(1)
    expect(found([{ amount: "5" }])).toBe(2)
    expect(found("5")).toBe(-1)
    expect(found(undefined)).toBe(-1)
  })

  it("offer the words of an enumeration one by one, and have names", () => {
    const when: Schema = {
      anyOf: [{ type: "string", enum: ["position_opened", "position_flat"] }],
    }
    expect(choicesOf(when).map(choiceName)).toEqual([
      "Position opened",
      "Position flat",
    ])
    expect(choicesOf(union).map(choiceName)).toEqual([
      "Percent",
      "Amount",
      "In steps: Amount",
    ])
    expect(wordsOf("balanceMoved")).toBe("Balance moved")
  })
})

describe("starters", () => {
  it("hold what is required and fit their own schema", () => {
    expect(starterOf(percent)).toEqual({ percent: "10", of: "initial_balance" })
    expect(starterOf(steps)).toEqual([{ amount: "1000" }])
    for (const one of choicesOf(union)) {
      expect(fits(one, starterOf(one))).toBe(true)
    }
  })
})

describe("durations", () => {
  it.each(["PT0S", "PT5M", "PT6H", "P14D", "P2W", "P4M"])(
    "reads %s",
    (text) => {
      const read = readDuration(text)
      expect(read && writeDuration(read.count, read.unit)).toBe(text)
    }
  )
  it("leaves those of several units as text", () => {
    expect(readDuration("P1DT2H")).toBeNull()
    expect(readDuration("")).toBeNull()
  })
})

describe("problems", () => {
  const problems = [
    { path: "a.b", message: "1" },
    { path: "a.b[0].c", message: "2" },
    { path: "a.bc", message: "3" },
  ]
  it("belong to the nearest place that is shown", () => {
    expect(problemsIn(problems, "a.b")).toHaveLength(2)
    expect(problemsAt(problems, "a", ["b"])).toEqual([
      { path: "a.bc", message: "3" },
    ])
    expect(problemsAt(problems, "a.b", [0])).toEqual([
      { path: "a.b", message: "1" },
    ])
    expect(problemsIn(problems, "")).toHaveLength(3)
  })
})
