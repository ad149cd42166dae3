import { type CompactPlan, compile, compileCompact } from "@highwater/domain"
import { ruleTerms } from "./rule-terms"

/** The benchmark's terms in the compact form, and with it (`program`) in the general one. */
export const rulePlan = (): CompactPlan => {
  const plan = compileCompact(compile(ruleTerms(), { lateWindow: 0 }))
  if (!plan) throw new Error("the terms have no compact form")
  return plan
}
