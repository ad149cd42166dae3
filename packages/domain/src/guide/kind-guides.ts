import { registry } from "../rules/registry"
import type { KindGuide } from "../rules/define-kind"
import type { RuleKindName, TermsOf } from "../terms/rule-schema"

/** Help for every kind of rule. */
export const kindGuides = Object.fromEntries(
  registry.map(({ fields, guide }) => [fields.shape.kind.value, guide])
) as { readonly [K in RuleKindName]: KindGuide<TermsOf<K>> }
