import type { Problem } from "../problems/problem"
import { problemsOf } from "../problems/problems-of"
import { unevaluatedRules } from "../rules/unevaluated-rules"
import { caseFileSchema, type ConformanceCase } from "./case-schema"

/** What `parseCaseFile` answers. */
export type ParsedCaseFile =
  { ok: true; cases: ConformanceCase[] } | { ok: false; problems: Problem[] }

/** Checks a case file; problems name the case by position: `[3].terms.rules[0].kind`. */
export const parseCaseFile = (document: unknown): ParsedCaseFile => {
  const result = caseFileSchema.safeParse(document, { reportInput: true })
  if (!result.success) return { ok: false, problems: problemsOf(result.error) }
  const problems = result.data.flatMap(({ terms }, index) =>
    unevaluatedRules(terms).map((one) => ({
      ...one,
      path: `[${index}].terms.${one.path}`,
    }))
  )
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, cases: result.data }
}
