import type { CompiledRule, Gauge } from "../engine/compiled-rule"
import type { RuleState } from "../engine/state"
import { say } from "../explain/say"
import type { RuleTerms } from "../terms/rule-schema"
import { effectPlan } from "./effect-for"

type Parts<S extends RuleState> = Omit<
  CompiledRule<S>,
  "terms" | "effectFor" | "report" | "meter" | "example" | "quietUntil"
> &
  Partial<Pick<CompiledRule<S>, "report" | "meter" | "example">> &
  Required<Pick<CompiledRule<S>, "quietUntil">> & {
    terms: Exclude<RuleTerms, { kind: "consistency" }>
  }

/** The meter of a rule without an amount: it may be broken zero times, and was broken so often. */
const offences = (rule: RuleState): Gauge => ({
  unit: "count",
  level: "0",
  current: String(rule.violations),
  room: String(0 - rule.violations),
  part: rule.violations === 0 ? 1n : 0n,
  whole: 1n,
  broken: false,
  explanation: say("room.offences", {
    violations: { count: rule.violations },
    current: { count: rule.offending?.length ?? 0 },
  }),
})

/** A rule of conduct: what kinds do not say for themselves is how often it was broken, and by how many trades still open. */
export const conductRule = <S extends RuleState>(
  parts: Parts<S>
): CompiledRule<S> => ({
  effectFor: effectPlan(parts.terms),
  report: (rule) => ({
    violations: rule.violations,
    current: rule.offending?.length ?? 0,
  }),
  meter: offences,
  example: () => null,
  ...parts,
})
