import { Engine, type RuleProperties } from "json-rules-engine"
import { type Comparison, LEVELS, OBJECTIVES } from "./comparisons"
import type { Facts } from "./figures"

const OPERATORS = {
  "<": "lessThan",
  "<=": "lessThanInclusive",
  ">=": "greaterThanInclusive",
}

const ruleOf = ({ id, left, operator, right }: Comparison): RuleProperties => ({
  conditions: {
    all: [
      {
        fact: left,
        operator: OPERATORS[operator],
        value: typeof right === "number" ? right : { fact: right },
      },
    ],
  },
  event: { type: id },
})

/** The twelve rules in `json-rules-engine`: one engine, built once, run for each update. Answers the ids that are true. */
export const jsonRulesEngine = (): ((facts: Facts) => Promise<string[]>) => {
  const engine = new Engine([...LEVELS, ...OBJECTIVES].map(ruleOf))
  return async (facts) => {
    const { events } = await engine.run(facts)
    return events.map(({ type }) => type)
  }
}
