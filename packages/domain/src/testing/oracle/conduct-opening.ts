import type { RuleTerms, TermsOf } from "../../terms/rule-schema"
import { parseDurationMs } from "../../trading-day/parse-duration"
import { plusDays, wallClock } from "./naive-day"
import type { Offence } from "./offence"
import { Rational } from "./rational"
import { sizes } from "./sizes"
import { earlier, type Story } from "./story"
import { openOf, ownTrades, type Trade } from "./trades"
import { ZERO } from "./values"

const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]

/** The weekday of a date. */
export const weekdayOf = (date: string): string =>
  WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? ""

const outsideHours = (
  rule: TermsOf<"allowed_hours">,
  { openedAt }: Trade
): boolean => {
  const date = wallClock(rule.timeZone, openedAt).slice(0, 10)
  const time = wallClock(rule.timeZone, openedAt).slice(11)
  const late = openedAt % 60_000 > 0
  const before = (end: string) => time < end || (time === end && !late)
  const on = (day: string) =>
    rule.weekdays.some((one) => one === weekdayOf(day))
  if (rule.from <= rule.to) {
    return !(on(date) && time >= rule.from && before(rule.to))
  }
  const evening = on(date) && time >= rule.from
  const morning = on(plusDays(date, -1)) && before(rule.to)
  return !(evening || morning)
}

/** The volume allowed now, by the profit at the last reset. */
export const volumeLimit = (
  rule: TermsOf<"max_volume">,
  story: Story
): Rational => {
  const { tiers = [] } = rule
  if (rule.lots !== undefined) return Rational.from(rule.lots)
  const index = story.moments.findLastIndex(
    (one) => one.type === "reset" && !one.missing
  )
  const reset = story.moments[index]
  const { opening } = sizes(earlier(story, Math.max(0, index)))
  const profit = reset?.type === "reset" ? reset.balance.minus(opening) : ZERO
  const sorted = [...tiers].sort((a, b) =>
    Rational.from(a.profitFrom).compare(Rational.from(b.profitFrom))
  )
  const reached = sorted.filter(
    ({ profitFrom }) => Rational.from(profitFrom).compare(profit) <= 0
  )
  return Rational.from((reached.at(-1) ?? sorted[0])?.lots ?? "0")
}

/** Volume that a rule looks at after an opening. */
export const volumeOf = (
  rule: TermsOf<"max_volume">,
  story: Story,
  trade: Trade
): Rational =>
  rule.per === "order"
    ? trade.lots
    : openOf(ownTrades(story))
        .filter((one) => rule.per === "account" || one.symbol === trade.symbol)
        .reduce((sum, { left }) => sum.plus(left), ZERO)

/** The first lot of a losing streak before a trade, and how many losses count. */
const streakBefore = (
  rule: TermsOf<"martingale">,
  story: Story,
  { openedAt }: Trade
): Trade[] => {
  const within = parseDurationMs(rule.within) ?? 0
  const done = ownTrades(story)
    .filter(({ closed }) => closed)
    .sort((a, b) => (a.closed?.index ?? 0) - (b.closed?.index ?? 0))
  const lastWin = done.findLastIndex(({ net }) => net.compare(ZERO) >= 0)
  return done
    .slice(lastWin + 1)
    .filter((one) => one.openedAt >= openedAt - within)
}

const isMartingale = (
  rule: TermsOf<"martingale">,
  story: Story,
  trade: Trade
): boolean => {
  const losses = streakBefore(rule, story, trade)
  const [first] = losses
  return (
    first !== undefined &&
    losses.length >= rule.afterLosses &&
    trade.lots.compare(first.lots.times(Rational.from(rule.factor))) >= 0
  )
}

/** Whether opening a trade broke a rule, as things were right after it; null for rules that look at something else. */
const offends = (
  rule: RuleTerms,
  story: Story,
  trade: Trade
): boolean | null => {
  switch (rule.kind) {
    case "allowed_symbols":
      return !rule.symbols.includes(trade.symbol)
    case "allowed_hours":
      return outsideHours(rule, trade)
    case "max_open_positions":
      return openOf(ownTrades(story)).length > rule.count
    case "max_trades_per_day":
      return (
        ownTrades(story).filter((one) => one.openedDay === trade.openedDay)
          .length > rule.count
      )
    case "max_volume":
      return volumeOf(rule, story, trade).compare(volumeLimit(rule, story)) > 0
    case "martingale":
      return isMartingale(rule, story, trade)
    default:
      return null
  }
}

/** Every opening so far that broke a rule. */
export const openingOffences = (rule: RuleTerms, story: Story): Offence[] =>
  ownTrades(story).flatMap(({ id, openedIndex }) => {
    const then = earlier(story, openedIndex + 1)
    const trade = ownTrades(then).at(-1)
    return trade && offends(rule, then, trade)
      ? [{ key: `${id} ${openedIndex}`, trade: id }]
      : []
  })
