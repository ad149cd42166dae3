import type { RuleKind } from "../engine/compiled-rule"
import type { RuleKindName } from "../terms/rule-schema"
import { registry } from "./registry"

/** How each kind of the format is evaluated, by its name. */
export const ruleKinds = Object.fromEntries(
  registry.map((kind): [string, RuleKind] => [
    kind.fields.shape.kind.value,
    kind,
  ])
) as Readonly<Record<RuleKindName, RuleKind>>
