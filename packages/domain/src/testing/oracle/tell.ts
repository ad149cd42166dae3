import { amountNow } from "./amounts"
import { shortShare } from "./conduct-trades"
import { idleness, openPositions } from "./conduct-time"
import { isForgiven } from "./findings"
import type { RuleTerms } from "../../terms/rule-schema"
import { type Book, storyOf } from "./book"
import type { TradingEvent } from "../../events/event-schema"
import { objective } from "./objectives"
import { payoutView, splitNow } from "./payout"
import { report } from "./report"
import { reviewDate, sizes } from "./sizes"
import { naiveDay, wallClock } from "./naive-day"

/** What the second implementation says of one event. */
export interface Telling {
  day: string
  status: string
  lockedUntil: number | null
  /** The event changed nothing. */
  ignored: boolean
  rules: Record<string, Record<string, unknown>>
  breaches: { rule: string; effect: string; trade: string | null }[]
  payout: unknown
  scaling: unknown
}

const statusOf = (book: Book): string => {
  if (book.outcome !== "open") return book.outcome
  if (book.locks.length > 0) return "locked"
  const index = book.moments.findLastIndex((one) => one.type === "reset")
  const reset = book.moments[index]
  const unknown = reset?.type === "reset" && reset.missing
  return unknown && book.settled !== index ? "undetermined" : "active"
}

/** Whether a rule of conduct is broken right now, where it can recover. */
const standsNow = (book: Book, rule: RuleTerms): boolean | null => {
  const story = storyOf(book)
  if (rule.kind === "min_trade_duration" && rule.measure !== "each") {
    return shortShare(rule, story).over
  }
  if (rule.kind === "max_open_positions") {
    return openPositions(story) > rule.count
  }
  if (rule.kind === "inactivity") {
    const { since, limit, over } = idleness(rule, story)
    const key = `${since} ${limit}`
    const isExcused = (one: { rule: string; key: string }) =>
      one.rule === rule.id && one.key === key
    const undone = book.pardons.some(
      (one) => one.rule === rule.id && one.keys.includes(key)
    )
    return over && !undone && !book.excused.some(isExcused)
  }
  const now = amountNow(rule, story)
  return now && now.over && !isForgiven(book, rule, now.amount)
}

/** Whether a rule stands between the trader and a payout. */
const inTheWay = (book: Book, id: string): boolean => {
  const rule = book.terms.rules.find((one) => one.id === id)
  if (!rule) return false
  const found = book.log.filter(
    (one) => one.rule === id && !one.doubt && !one.aside
  )
  const denies =
    rule.effect === "deny_payout" || found.at(-1)?.effect === "deny_payout"
  const required = book.terms.payout?.requires?.includes(id) ?? false
  if (!denies && !required) return false
  const view = objective(rule, storyOf(book), book.decimals)
  if (view) return !view.met
  return standsNow(book, rule) ?? found.length > 0
}

const scaling = (book: Book) => {
  const { terms, decimals } = book
  const story = storyOf(book)
  if (!terms.scaling) return null
  const { initial, reviews } = sizes(story)
  const first = story.moments[0]
  const date = wallClock(terms.day.timeZone, first?.at ?? 0).slice(0, 10)
  return {
    size: initial.show(decimals),
    split: splitNow(story),
    nextReview: first
      ? reviewDate(date, terms.scaling.every, reviews + 1)
      : null,
  }
}

/** What a book says after its last event. */
export const tell = (
  book: Book,
  number: number,
  event: TradingEvent
): Telling => {
  const at = Date.parse(event.at)
  const story = storyOf(book)
  const order = book.terms.rules.map(({ id }) => id)
  const known = !book.ignored.has(number)
  const last = book.moments.at(-1)
  return {
    day: (last?.day ?? naiveDay(book.terms.day, at)).label,
    status: statusOf(book),
    ignored: !known,
    lockedUntil: book.locks.at(-1)?.until ?? null,
    rules: Object.fromEntries(
      book.terms.rules.map((rule) => [
        rule.id,
        report(rule, story, book.decimals),
      ])
    ),
    breaches: book.log
      .filter((one) => known && one.event === number && !one.doubt)
      .map(({ rule, effect, trade }) => ({ rule, effect, trade }))
      .sort((a, b) => order.indexOf(a.rule) - order.indexOf(b.rule)),
    payout: payoutView(
      story,
      book.outcome,
      (id) => inTheWay(book, id),
      book.decimals,
      Math.max(at, last?.at ?? at),
      event
    ),
    scaling: scaling(book),
  }
}
