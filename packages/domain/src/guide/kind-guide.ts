import type { RuleKindName, TermsOf } from "../terms/rule-schema"

/** What firms usually choose for a field, and where that was read. */
export interface UsualValue {
  /** Name of the field, or a dotted path below the rule. */
  field: string
  value: string
  source: string
}

/** Help for whoever writes a rule of a kind: one that works to start from, and what others choose. */
export interface KindGuide<K extends RuleKindName = RuleKindName> {
  starter: TermsOf<K>
  usual: readonly UsualValue[]
}
