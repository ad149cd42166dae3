import type { RuleKindName } from "../terms/rule-schema"
import { conductGuides } from "./conduct-guides"
import type { KindGuide } from "./kind-guide"
import { moneyGuides } from "./money-guides"

/** Help for every kind of rule. */
export const kindGuides: { readonly [K in RuleKindName]: KindGuide<K> } = {
  ...moneyGuides,
  ...conductGuides,
}
