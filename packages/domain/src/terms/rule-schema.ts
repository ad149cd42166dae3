import { z } from "zod"
import { registry } from "../rules/registry"

/** The fields of each of some kinds. */
type FieldsOf<R extends readonly { fields: unknown }[]> = {
  readonly [N in keyof R]: R[N]["fields"]
}

const schemas = registry.map(({ fields }) => fields) as unknown as FieldsOf<
  typeof registry
>

/** Every kind of rule that the format knows. */
export const RULE_KINDS = schemas.map((one) => one.shape.kind.value)

/** Any rule of the format, told apart by its kind. */
export const ruleSchema = z.discriminatedUnion("kind", schemas, {
  error: (issue) =>
    issue.code === "invalid_union"
      ? `is not a known kind (${RULE_KINDS.join(", ")})`
      : undefined,
})

export type RuleTerms = z.infer<typeof ruleSchema>
export type RuleKindName = RuleTerms["kind"]
export type TermsOf<K extends RuleKindName> = Extract<RuleTerms, { kind: K }>
