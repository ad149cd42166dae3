import { compile } from "../engine/compile"
import { start } from "../engine/start"
import type { Terms } from "../terms/terms-schema"
import { renderMessage } from "./render-message"

/** One rule in plain words, for the size of these terms. */
export interface RuleInWords {
  rule: string
  kind: string
  sentence: string
  /** A worked example in money, or null where the sentence says it all. */
  example: string | null
}

/** What each rule of some terms means for a trader, with numbers worked out by the engine. */
export const describeTerms = (terms: Terms): RuleInWords[] => {
  const program = compile(terms)
  const state = start(program)
  const { currency } = program
  return program.rules.map((rule) => {
    const example = rule.example(state, currency)
    return {
      rule: rule.terms.id,
      kind: rule.terms.kind,
      sentence: renderMessage(rule.describe(state, currency)),
      example: example && renderMessage(example),
    }
  })
}
