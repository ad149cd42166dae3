import type { CompiledRule, RuleKind } from "../engine/compiled-rule"
import type { RuleKindName, TermsOf } from "../terms/rule-schema"

/** Ties a kind's name to how its terms compile. */
export const defineKind = <K extends RuleKindName>(
  kind: K,
  compile: (terms: TermsOf<K>) => CompiledRule
): RuleKind => ({
  compile: (terms) => {
    if (terms.kind !== kind) {
      throw new TypeError(`${terms.kind} is not ${kind}`)
    }
    return compile(terms as TermsOf<K>)
  },
})
