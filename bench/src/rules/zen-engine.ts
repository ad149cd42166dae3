import { ZenEngine } from "@gorules/zen-engine"
import { type Comparison, LEVELS, OBJECTIVES } from "./comparisons"
import type { Facts } from "./figures"

const expression = ({ id, left, operator, right }: Comparison) => ({
  id,
  key: id,
  value: `${left} ${operator} ${right}`,
})

const model = {
  nodes: [
    { id: "in", name: "facts", type: "inputNode" },
    {
      id: "rules",
      name: "rules",
      type: "expressionNode",
      content: { expressions: [...LEVELS, ...OBJECTIVES].map(expression) },
    },
    { id: "out", name: "answers", type: "outputNode" },
  ],
  edges: [
    { id: "1", sourceId: "in", targetId: "rules", type: "edge" },
    { id: "2", sourceId: "rules", targetId: "out", type: "edge" },
  ],
}

/** The twelve rules in `@gorules/zen-engine`: one compiled decision, evaluated for each update. Answers the ids that are true. */
export const zenEngine = (): ((facts: Facts) => Promise<string[]>) => {
  const decision = new ZenEngine().createDecision(model)
  return async (facts) => {
    const answer: { result: Record<string, boolean> } =
      await decision.evaluate(facts)
    return Object.entries(answer.result).flatMap(([id, holds]) =>
      holds ? [id] : []
    )
  }
}
