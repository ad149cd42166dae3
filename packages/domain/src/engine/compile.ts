import { kindsOf } from "../rules/kinds-of"
import { leastAmount } from "../money/least-amount"
import { minorUnits } from "../money/minor-units"
import type { RuleTerms } from "../terms/rule-schema"
import type { Terms } from "../terms/terms-schema"
import { dayCalendar } from "../trading-day/day-calendar"
import { parseDurationMs } from "../trading-day/parse-duration"
import type { CompiledRule } from "./compiled-rule"
import { ENGINE_VERSION } from "./engine-version"
import type { Program } from "./program"
import { readEngineVersion } from "./read-engine-version"

const positions = (
  rules: readonly CompiledRule[],
  which: (rule: CompiledRule) => boolean
): number[] => rules.flatMap((rule, index) => (which(rule) ? [index] : []))

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
  /** The version of the engine that the account is pinned to, as it was stored; that of new accounts where left out. */
  engine?: string
}

/**
 * Makes parsed terms ready to run.
 * @throws InvalidInputError where the version of the engine asked for is not known here
 */
export const compile = (
  terms: Terms,
  { lateWindow = 32, engine = ENGINE_VERSION }: CompileOptions = {}
): Program => {
  const version = readEngineVersion(engine)
  const kinds = kindsOf(version)
  const compileRule = (rule: RuleTerms): CompiledRule =>
    kinds[rule.kind].compile(rule)
  const rules = terms.rules.map(compileRule)
  rules.forEach((rule) => rule.link?.(rules))
  const { timeZone, resetAt, maxSnapshotGap } = terms.day
  return {
    engine: version,
    terms,
    rules,
    levels: positions(rules, (rule) => rule.level !== undefined),
    watchers: positions(rules, (rule) => rule.watch !== undefined),
    calendar: dayCalendar(timeZone, resetAt),
    currency: terms.currency,
    decimals: minorUnits(terms.currency),
    minorUnit: leastAmount(terms.currency),
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
