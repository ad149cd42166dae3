import type { RuleTerms, TermsOf } from "../../terms/rule-schema"
import { dailyLevel } from "./daily"
import { overallFloor } from "./overall"
import { Rational } from "./rational"
import { earlier, type Story } from "./story"
import { measure } from "./values"

export type LevelRule = TermsOf<
  "daily_loss" | "daily_profit_cap" | "overall_loss"
>

export const isLevelRule = (rule: RuleTerms): rule is LevelRule =>
  rule.kind === "daily_loss" ||
  rule.kind === "daily_profit_cap" ||
  rule.kind === "overall_loss"

/** Floor or ceiling after everything that happened. */
export const levelOf = (
  rule: LevelRule,
  story: Story,
  withHigh = true
): Rational | null =>
  rule.kind === "overall_loss"
    ? overallFloor(rule, story, withHigh)
    : dailyLevel(rule, story, withHigh)

/** A level found broken; in doubt where only one order of things breaks it. */
export interface LevelFinding {
  measured: Rational
  level: Rational
  doubt: boolean
}

/** Whether a value is on the wrong side. */
export const isBroken = (
  rule: LevelRule,
  value: Rational,
  level: Rational | null
): boolean => {
  if (!level) return false
  const difference = value.compare(level)
  if (difference === 0) return rule.breachWhen === "at_or_below"
  return rule.kind === "daily_profit_cap" ? difference > 0 : difference < 0
}

/** The extreme that an equity event tells of, as the rule measures. */
const extremeOf = (rule: LevelRule, story: Story): Rational | null => {
  const moment = story.moments.at(-1)
  if (moment?.type !== "event" || moment.event.type !== "equity") return null
  const { balance, equity, low, high } = moment.event
  const seen = rule.kind === "daily_profit_cap" ? high : low
  if (seen === undefined || rule.measured === "balance") return null
  const last = Rational.from(equity)
  const given = Rational.from(seen)
  const extreme =
    rule.kind === "daily_profit_cap" ? given.max(last) : given.min(last)
  return measure(rule.measured, {
    balance: Rational.from(balance),
    equity: extreme,
  })
}

const byExtreme = (
  rule: LevelRule,
  extreme: Rational,
  sides: readonly (Rational | null)[]
): LevelFinding | null => {
  const broken = sides.filter((one) => isBroken(rule, extreme, one))
  // The most lenient side is the one to name where all are broken, the strictest where some are not.
  const ordered = broken
    .filter((one) => one !== null)
    .sort((a, b) =>
      rule.kind === "daily_profit_cap" ? b.compare(a) : a.compare(b)
    )
  const all = broken.length === sides.length
  const level = all ? ordered[0] : ordered.at(-1)
  return level ? { measured: extreme, level, doubt: !all } : null
}

/** Its low comes first for sure where the high is the end. */
const highCameFirst = (story: Story): boolean => {
  const moment = story.moments.at(-1)
  if (moment?.type !== "event" || moment.event.type !== "equity") return false
  const { equity, high } = moment.event
  return Rational.from(high ?? equity).compare(Rational.from(equity)) > 0
}

/** Its floor rises with the highest equity. */
const followsHigh = (rule: LevelRule): boolean =>
  rule.kind === "overall_loss"
    ? rule.trails === "equity"
    : rule.kind === "daily_loss" && rule.reference === "day_peak_equity"

/** What an equity event (the last moment) shows; `from` moments had happened before it and its resets. */
export const levelFinding = (
  rule: LevelRule,
  story: Story,
  from: number,
  now: Rational
): LevelFinding | null => {
  const after = levelOf(rule, story)
  if (!after) return null
  const end = story.moments.length - 1
  const sides: (Rational | null)[] = []
  for (let length = from; length <= end; length += 1) {
    sides.push(levelOf(rule, earlier(story, length)))
  }
  const extreme = extremeOf(rule, story)
  const crossed = end > from
  const early = extreme ? byExtreme(rule, extreme, sides) : null
  if (early && !early.doubt) return early
  if (isBroken(rule, now, after)) {
    const daily = rule.kind !== "overall_loss"
    const byHigh =
      crossed && daily && !isBroken(rule, now, levelOf(rule, story, false))
    if (!byHigh) return { measured: now, level: after, doubt: false }
    return early ?? { measured: now, level: after, doubt: true }
  }
  if (early) return early
  return followsHigh(rule) &&
    extreme &&
    highCameFirst(story) &&
    isBroken(rule, extreme, after)
    ? { measured: extreme, level: after, doubt: true }
    : null
}
