import type { Problem } from "../problems/problem"
import type { RuleKindName } from "../terms/rule-schema"
import { ruleKinds } from "./registry"

/** One problem per rule whose kind this engine version parses but does not evaluate. */
export const unevaluatedRules = (terms: {
  rules: readonly { kind: RuleKindName }[]
}): Problem[] =>
  terms.rules.flatMap(({ kind }, index) =>
    Object.hasOwn(ruleKinds, kind)
      ? []
      : [
          {
            path: `rules[${index}].kind`,
            message: `"${kind}" is not evaluated by this engine version`,
          },
        ]
  )
