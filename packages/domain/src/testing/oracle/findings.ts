import type { EffectName } from "../../terms/effect"
import type { RuleTerms } from "../../terms/rule-schema"
import { amountOf } from "./amounts"
import { type Book, storyOf } from "./book"
import { offences } from "./conduct"
import { isBroken, isLevelRule, levelFinding, levelOf } from "./levels"
import type { Rational } from "./rational"
import { earlier } from "./story"
import { known, measure } from "./values"

/** A rule found broken by the running event, before its effect. */
export interface Finding {
  rule: RuleTerms
  measured: Rational | null
  doubt: boolean
  key: string | null
  trade: string | null
  at: number
  /** Time alone brought it, before the event did anything. */
  timed?: boolean
  /** Found during a hold that has just ended. */
  kept?: boolean
}

/** Which effect the next breach of a rule has. */
export const effectNow = (rule: RuleTerms, { log }: Book): EffectName => {
  if (rule.kind === "consistency") return "warn"
  const number =
    log.filter((one) => one.rule === rule.id && !one.doubt && !one.aside)
      .length + 1
  let end = 0
  for (const { times, effect } of rule.ladder ?? []) {
    end += times ?? Infinity
    if (number <= end) return effect
  }
  return rule.effect ?? rule.ladder?.at(-1)?.effect ?? "fail"
}

/** When a rule was last found not broken. */
const recovery = ({ looks }: Book, { id }: RuleTerms) =>
  looks.findLast((one) => one.rule === id && !one.broken)

/** Whether a person forgave this, and nothing worse, since the rule last recovered. */
export const isForgiven = (
  book: Book,
  rule: RuleTerms,
  measured: Rational
): boolean => {
  const recovered = recovery(book, rule)
  const pardon = book.forgiven.findLast((one) => one.rule === rule.id)
  if (!pardon || (recovered && recovered.event >= pardon.event)) return false
  const floor = rule.kind === "daily_loss" || rule.kind === "overall_loss"
  const worse = measured.compare(pardon.amount)
  return floor ? worse >= 0 : worse <= 0
}

/** Level and amount rules: reported once per day or until recovered, and not where forgiven. */
const isNews = (
  book: Book,
  rule: RuleTerms,
  number: number,
  measured: Rational
): boolean => {
  if (isForgiven(book, rule, measured)) return false
  const recovered = recovery(book, rule)
  const daily = rule.kind === "daily_loss" || rule.kind === "daily_profit_cap"
  const today = book.moments.findLastIndex((one) => one.type === "reset")
  return !book.log.some((one) => {
    if (
      one.rule !== rule.id ||
      one.doubt ||
      one.aside ||
      one.event < book.goesOn
    ) {
      return false
    }
    if (one.event === number) return false
    return daily
      ? one.moment > today
      : !recovered || one.event > recovered.event
  })
}

const level = (book: Book, rule: RuleTerms, from: number, number: number) => {
  const story = storyOf(book)
  const last = book.moments.at(-1)
  if (!isLevelRule(rule) || last?.type !== "event") return []
  const { type } = last.event
  if (type !== "equity" && type !== "resume") return []
  const now = measure(rule.measured, known(story))
  const at = levelOf(rule, story)
  const found =
    type === "equity"
      ? levelFinding(rule, story, from, now)
      : at && isBroken(rule, now, at)
        ? { measured: now, level: at, doubt: false }
        : null
  const pardoned = book.pardons.some(
    (one) => one.rule === rule.id && one.event === number
  )
  if (found && pardoned) {
    book.forgiven.push({ event: number, rule: rule.id, amount: found.measured })
  }
  const fresh = found && isNews(book, rule, number, found.measured)
  book.looks.push({ event: number, rule: rule.id, broken: found !== null })
  return fresh ? [{ rule, ...found, key: null, trade: null, at: last.at }] : []
}

const amount = (book: Book, rule: RuleTerms, number: number): Finding[] => {
  const story = storyOf(book)
  const found = amountOf(rule, story)
  const last = book.moments.at(-1)
  if (!found || last?.type !== "event") return []
  const { event } = last
  const pardoned = book.pardons.some(
    (one) => one.rule === rule.id && one.event === number
  )
  if (found.over && pardoned) {
    book.forgiven.push({ event: number, rule: rule.id, amount: found.amount })
  }
  const fresh =
    found.over && found.judged && isNews(book, rule, number, found.amount)
  book.looks.push({ event: number, rule: rule.id, broken: found.over })
  if (!fresh) return []
  const named = event.type === "trade_opened" || event.type === "trade_modified"
  return [
    {
      rule,
      measured: found.amount,
      doubt: false,
      key: `${rule.kind} at ${last.at}`,
      trade: rule.kind === "open_risk" && named ? event.trade : null,
      at: last.at,
    },
  ]
}

const conduct = (book: Book, rule: RuleTerms, from: number, number: number) => {
  const story = storyOf(book)
  const at = book.moments.at(-1)?.at ?? 0
  const before = from === 0 ? [] : offences(rule, earlier(story, from))
  return offences(rule, story)
    .filter(({ key }) => !before.some((one) => one.key === key))
    .filter(
      ({ key }) =>
        !book.excused.some((one) => one.rule === rule.id && one.key === key)
    )
    .filter(
      ({ key }) =>
        !book.pardons.some(
          (one) =>
            one.rule === rule.id &&
            one.event <= number &&
            one.keys.includes(key)
        )
    )
    .map((one) => ({
      rule,
      measured: null,
      doubt: false,
      key: one.key,
      trade: one.trade,
      at: one.at ?? at,
      timed: one.at !== undefined,
    }))
}

/** All that the running event (the last moment) finds broken; `from` moments were there before it and its resets. */
export const findings = (book: Book, from: number, number: number): Finding[] =>
  book.terms.rules.flatMap((rule): Finding[] => {
    if (isLevelRule(rule)) return level(book, rule, from, number)
    if (rule.kind === "group_loss" || rule.kind === "open_risk") {
      return amount(book, rule, number)
    }
    if (objectiveKinds.includes(rule.kind)) return []
    return conduct(book, rule, from, number)
  })

const objectiveKinds: readonly string[] = [
  "profit_target",
  "min_trading_days",
  "min_profitable_days",
  "consistency",
]
