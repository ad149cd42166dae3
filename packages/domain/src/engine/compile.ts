import { ruleKinds } from "../rules/registry"
import type { RuleTerms } from "../terms/rule-schema"
import type { Terms } from "../terms/terms-schema"
import { dayCalendar } from "../trading-day/day-calendar"
import { parseDurationMs } from "../trading-day/parse-duration"
import type { CompiledRule } from "./compiled-rule"
import type { Program } from "./program"

const positions = (
  rules: readonly CompiledRule[],
  which: (rule: CompiledRule) => boolean
): number[] => rules.flatMap((rule, index) => (which(rule) ? [index] : []))

const compileRule = (terms: RuleTerms): CompiledRule =>
  ruleKinds[terms.kind].compile(terms)

const counts = (terms: Terms, rule: RuleTerms): boolean =>
  rule.effect !== "deny_payout" &&
  !(terms.payout?.requires ?? []).includes(rule.id)

/** Options of `compile`. */
export interface CompileOptions {
  /**
   * How many events back the state remembers, so that a late event can say whether the right order would have decided
   * differently; older late events say that it might have. Infinity remembers all.
   */
  lateWindow?: number
}

/** Makes parsed terms ready to run. */
export const compile = (
  terms: Terms,
  { lateWindow = 32 }: CompileOptions = {}
): Program => {
  const rules = terms.rules.map(compileRule)
  rules.forEach((rule) => rule.link?.(rules))
  const { timeZone, resetAt, maxSnapshotGap } = terms.day
  return {
    terms,
    rules,
    levels: positions(rules, (rule) => rule.level !== undefined),
    watchers: positions(rules, (rule) => rule.watch !== undefined),
    calendar: dayCalendar(timeZone, resetAt),
    currency: terms.currency,
    timeZone,
    maxSnapshotGapMs:
      maxSnapshotGap === undefined ? null : parseDurationMs(maxSnapshotGap),
    looksBack: terms.rules.some((rule) => rule.kind === "news"),
    counting: positions(
      rules,
      (rule) => rule.objective !== undefined && counts(terms, rule.terms)
    ),
    lateWindow,
  }
}
