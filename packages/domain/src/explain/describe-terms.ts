import { compile } from "../engine/compile"
import { start } from "../engine/start"
import type { RuleKindName } from "../terms/rule-schema"
import type { Terms } from "../terms/terms-schema"
import type { Locale } from "./locale"
import { renderMessage } from "./render-message"
import { say } from "./say"

/** One rule in plain words, for the size of these terms. */
export interface RuleInWords {
  rule: string
  kind: RuleKindName
  /** What the kind is called. */
  title: string
  sentence: string
  /** A worked example in money, or null where the sentence says it all. */
  example: string | null
}

/** What each rule of some terms means for a trader, with numbers worked out by the engine, in the language asked for. */
export const describeTerms = (
  terms: Terms,
  options: { locale?: Locale | undefined } = {}
): RuleInWords[] => {
  const program = compile(terms)
  const state = start(program)
  const { currency } = program
  return program.rules.map((rule) => {
    const example = rule.example(state, currency)
    return {
      rule: rule.terms.id,
      kind: rule.terms.kind,
      title: renderMessage(say(`title.${rule.terms.kind}`), options),
      sentence: renderMessage(rule.describe(state, currency), options),
      example: example && renderMessage(example, options),
    }
  })
}
