import type { z } from "zod"
import type { CompiledRule, RuleKind } from "../engine/compiled-rule"

/** What firms usually choose for a field, and where that was read. */
export interface UsualValue {
  /** Name of the field, or a dotted path below the rule. */
  field: string
  value: string
  source: string
}

/** Help for whoever writes a rule of a kind: one that works to start from, and what others choose. */
export interface KindGuide<T> {
  starter: T
  usual: readonly UsualValue[]
}

/** The fields of a kind of rule, as the format has them. */
type Fields = z.ZodObject<{ kind: z.ZodLiteral<string> } & z.ZodRawShape>

/** Everything a kind of rule is: its fields, help with writing it, and how its terms become a rule. */
export interface Kind<S extends Fields> extends RuleKind {
  fields: S
  guide: KindGuide<z.infer<S>>
}

/** Puts a kind of rule together. Its name is the one of its fields. */
export const defineKind = <S extends Fields>(
  fields: S,
  guide: KindGuide<z.infer<S>>,
  compile: (terms: z.infer<S>) => CompiledRule
): Kind<S> => ({
  fields,
  guide,
  compile: (terms) => {
    const { value } = fields.shape.kind
    if (terms.kind !== value) {
      throw new TypeError(`${terms.kind} is not ${value}`)
    }
    return compile(terms as z.infer<S>)
  },
})
