import type { TermsOf } from "../../terms/rule-schema"
import { weekdayOf } from "./conduct-opening"
import { heldTime } from "./held-time"
import { firstInstant, naiveDay, plusDays, wallClock } from "./naive-day"
import type { Offence } from "./offence"
import { earlier, type Story } from "./story"
import { openOf, ownTrades } from "./trades"

const DAY = 86_400_000

/** Days that a person added. */
const added = ({ moments }: Story): number =>
  moments.reduce(
    (sum, one) =>
      one.type === "event" && one.event.type === "extension"
        ? sum + one.event.days
        : sum,
    0
  )

/** Instants at which the account must be flat, from the first event to the last. */
const flatInstants = (rule: TermsOf<"flat_by">, story: Story): number[] => {
  const first = story.moments.find((one) => one.type === "event")?.at ?? 0
  const last = story.moments.at(-1)?.at ?? 0
  const found: number[] = []
  let date = plusDays(wallClock(rule.timeZone, first).slice(0, 10), -2)
  while (date <= plusDays(wallClock(rule.timeZone, last).slice(0, 10), 1)) {
    const on = rule.weekdays.some((one) => one === weekdayOf(date))
    const at = firstInstant(rule.timeZone, date, rule.at)
    if (on && at >= first && at < last) found.push(at)
    date = plusDays(date, 1)
  }
  return found
}

/** Whether the account was on hold at an instant. */
const heldAt = (story: Story, at: number): boolean =>
  heldTime(story, at, at + 1) > 0

/** Positions that stayed open, or were opened between the instant and the reset after it. */
export const flatOffences = (
  rule: TermsOf<"flat_by">,
  story: Story
): Offence[] =>
  flatInstants(rule, story).flatMap((flat): Offence[] => {
    const day = naiveDay(story.terms.day, flat)
    const key = `flat ${flat}`
    const open = ownTrades(story).filter(
      ({ openedAt, closed }) =>
        openedAt <= flat && (closed === null || closed.at > flat)
    )
    const then = earlier(
      story,
      story.moments.findLastIndex((one) => one.at <= flat) + 1
    )
    const some = open.length > 0 || openPositions(then) > 0
    if (some && !heldAt(story, flat)) {
      const trade = open.length === 1 ? (open[0]?.id ?? null) : null
      return [{ key, trade, at: flat }]
    }
    const later = ownTrades(story).find(
      ({ openedAt }) => openedAt > flat && openedAt < day.end
    )
    return later ? [{ key, trade: later.id }] : []
  })

/** When the time of a phase began; null before. */
const began = (rule: TermsOf<"max_duration">, story: Story): number | null => {
  const first = story.moments.find((one) => one.type === "event")
  if (rule.from === "account_created") return first?.at ?? null
  return ownTrades(story)[0]?.openedAt ?? null
}

/** Labels of the trading days begun since, those spent wholly on hold left out. */
const tradingDays = (story: Story, from: number): Set<string> => {
  const labels = new Set<string>()
  const last = story.moments.at(-1)?.at ?? 0
  let day = naiveDay(story.terms.day, from)
  while (day.start <= last) {
    const start = Math.max(day.start, from)
    const end = Math.min(day.end, last + 1)
    const free = end - start - heldTime(story, start, end) > 0
    const weekend = ["sat", "sun"].includes(weekdayOf(day.label))
    if (free && !weekend) labels.add(day.label)
    day = naiveDay(story.terms.day, day.end)
  }
  return labels
}

/** Limit, full days passed, and whether the time is over. */
export const durationOf = (rule: TermsOf<"max_duration">, story: Story) => {
  const limit = rule.days + added(story)
  const from = began(rule, story)
  const now = story.moments.at(-1)?.at ?? 0
  if (from === null) return { limit, current: 0, over: false }
  if (rule.count === "calendar") {
    const passed = now - from - heldTime(story, from, now)
    const current = Math.floor(passed / DAY)
    return { limit, current, over: passed > limit * DAY }
  }
  const days = tradingDays(story, from)
  const today = story.moments.at(-1)?.day.label ?? ""
  const current = days.has(today) ? days.size - 1 : days.size
  return { limit, current, over: days.size > limit }
}

/** Limit, full idle days, and whether it was too long. */
export const idleness = (rule: TermsOf<"inactivity">, story: Story) => {
  const limit = rule.days + added(story)
  const now = story.moments.at(-1)?.at ?? 0
  const since = ownTrades(story)
    .flatMap(({ openedAt, deals }) =>
      rule.activity === "trade_opened" ? [openedAt] : deals.map(({ at }) => at)
    )
    .reduce(
      (latest, at) => Math.max(latest, at),
      story.moments.find((one) => one.type === "event")?.at ?? 0
    )
  const idle = now - since - heldTime(story, since, now)
  return {
    limit,
    since,
    current: Math.floor(idle / DAY),
    over: idle > limit * DAY,
  }
}

/** Whether time ran out just before each event did what it does. */
export const deadlineOffences = (
  rule: TermsOf<"max_duration"> | TermsOf<"inactivity">,
  story: Story
): Offence[] => {
  const found = new Map<string, Offence>()
  story.moments.forEach((moment, index) => {
    // What a day brought is found before its reset.
    const rolls = moment.type === "reset"
    const at = rolls ? moment.at - 1 : moment.at
    const clock = { type: "clock" as const, at: new Date(at).toISOString() }
    const before = earlier(story, index)
    const day = rolls ? (before.moments.at(-1)?.day ?? moment.day) : moment.day
    const waiting: Story = {
      ...before,
      moments: [...before.moments, { type: "event", at, day, event: clock }],
    }
    if (heldAt(before, at)) return
    const { over, limit } =
      rule.kind === "max_duration"
        ? durationOf(rule, waiting)
        : idleness(rule, waiting)
    const since = rule.kind === "inactivity" ? idleness(rule, waiting).since : 0
    const key = `${since} ${limit}`
    if (over && !found.has(key)) found.set(key, { key, trade: null, at })
  })
  return [...found.values()]
}

/** Open positions, by the trades where there are any, else by the last `positions` event. */
export const openPositions = (story: Story): number => {
  const own = ownTrades(story)
  if (own.length > 0) return openOf(own).length
  const moment = story.moments.findLast(
    (one) => one.type === "event" && one.event.type === "positions"
  )
  return moment?.type === "event" && moment.event.type === "positions"
    ? moment.event.open.length
    : 0
}
