import type { Book } from "./book"
import { storyOf } from "./book"
import { effectNow, type Finding, findings } from "./findings"
import { naiveDay } from "./naive-day"
import { objective } from "./objectives"
import type { Entry, Outcome } from "./story"
import { ownTrades } from "./trades"
import { applyVerdict } from "./verdict"

type Moments = Book["moments"]

const lastOfType = (moments: Moments, ...types: string[]) =>
  moments.findLast(
    (one) => one.type === "event" && types.includes(one.event.type)
  )

const isHeld = (moments: Moments): boolean => {
  const last = lastOfType(moments, "hold", "resume")
  return last?.type === "event" && last.event.type === "hold"
}

const isGood = (moments: Moments): boolean => {
  const last = lastOfType(moments, "feed")
  if (last?.type !== "event" || last.event.type !== "feed") return true
  return last.event.quality === "good"
}

/** Time passes before the event does anything; what is tested at the end of a hold comes after it. */
const whenFound = (book: Book, { timed }: Finding): Moments =>
  timed ? book.moments.slice(0, -1) : book.moments

const ENDS: readonly string[] = ["max_duration", "inactivity"]

/** Hard offences that a hold kept from being decided, whose trade is still open when it ends. */
const waiting = (book: Book): Finding[] => {
  const last = book.moments.at(-1)
  if (last?.type !== "event" || last.event.type !== "resume") return []
  const open = ownTrades(storyOf(book)).filter(({ closed }) => !closed)
  const kept = book.kept.filter(({ trade }) =>
    open.some(({ id }) => id === trade)
  )
  book.kept = []
  return kept.map((one) => ({ ...one, at: last.at, kept: true }))
}

const apply = (
  book: Book,
  finding: Finding,
  number: number,
  before: Outcome
): void => {
  const { rule, doubt, key, trade, measured, at } = finding
  const event = book.moments.at(-1)
  if (event?.type !== "event") return
  const effect = effectNow(rule, book)
  const hard = effect === "fail"
  const inTime =
    before === "open" || (before === "passed" && !ENDS.includes(rule.kind))
  const then = whenFound(book, finding)
  const held = isHeld(then)
  const amount = rule.kind === "group_loss" || rule.kind === "open_risk"
  if (hard && held && key !== null && trade !== null && !amount) {
    book.kept.push(finding)
  }
  if (hard && (held || !inTime)) return
  const unsure = doubt || (hard && !isGood(then))
  const ended = before === "breached" || before === "expired"
  if (!hard && (doubt || ended)) return
  const own =
    key !== null &&
    effect === "lock_until_reset" &&
    event.event.type === "trade_opened" &&
    book.locks.some((one) => one.rule === rule.id)
  if (own) return
  const until = naiveDay(book.terms.day, at).end
  const locks = effect === "lock_until_reset" && until > event.at
  if (locks) book.locks.push({ rule: rule.id, until })
  book.log.push({
    ...nothing(book, number),
    rule: rule.id,
    effect,
    hard: hard && !unsure,
    trade,
    key,
    measured,
    doubt: unsure,
    lockedUntil: locks ? until : null,
  })
  if (!hard) return
  if (unsure) {
    if (book.outcome !== "breached") book.outcome = "undetermined"
  } else if (book.outcome !== "breached") {
    book.outcome = ENDS.includes(rule.kind) ? "expired" : "breached"
  }
}

/** Opening a trade while trading is off is recorded as a warning of the rule that locked. */
const warnWhenLocked = (book: Book, number: number): void => {
  const last = book.moments.at(-1)
  const [lock] = book.locks
  if (!lock || last?.type !== "event") return
  const { event } = last
  if (event.type !== "trade_opened" || event.account !== undefined) return
  book.log.push({
    ...nothing(book, number),
    aside: true,
    rule: lock.rule,
    effect: "warn",
    trade: event.trade,
  })
}

const nothing = (book: Book, number: number): Entry => ({
  event: number,
  moment: book.moments.length - 1,
  at: book.moments.at(-1)?.at ?? 0,
  rule: "",
  effect: "fail",
  aside: false,
  hard: false,
  trade: null,
  key: null,
  measured: null,
  doubt: false,
  lockedUntil: null,
})

/** Objectives that count towards passing. */
const counting = (book: Book) =>
  book.terms.rules.filter(
    (rule) =>
      rule.effect !== "deny_payout" &&
      !book.terms.payout?.requires?.includes(rule.id) &&
      objective(rule, storyOf(book), book.decimals) !== null
  )

/** Passed, where all is met and a person has not said otherwise. */
const decidePassed = (book: Book, number: number): void => {
  const story = storyOf(book)
  const rules = counting(book)
  const met =
    rules.length > 0 &&
    rules.every((rule) => objective(rule, story, book.decimals)?.met)
  if (!met) book.passRefused = false
  if (!met || book.passRefused || isHeld(book.moments)) return
  if (book.outcome !== "open") return
  book.outcome = isGood(book.moments) ? "passed" : "undetermined"
  if (book.outcome === "passed") return
  for (const { id } of rules) {
    book.log.push({ ...nothing(book, number), rule: id, doubt: true })
  }
}

/** Decides what the running event breaks, then whether all objectives are met. */
export const applyFindings = (
  book: Book,
  from: number,
  number: number,
  before: Outcome
): void => {
  const refused = book.pardons.some(
    (one) =>
      one.event === number && counting(book).some(({ id }) => id === one.rule)
  )
  if (refused) book.passRefused = true
  const found = findings(book, from, number)
  for (const one of found) if (one.timed) apply(book, one, number, before)
  warnWhenLocked(book, number)
  for (const one of found) if (!one.timed) apply(book, one, number, before)
  for (const one of waiting(book)) apply(book, one, number, before)
  applyVerdict(book, number)
  decidePassed(book, number)
}
