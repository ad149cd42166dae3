import type { TermsOf } from "../../terms/rule-schema"
import { parseDurationMs } from "../../trading-day/parse-duration"
import { heldTime } from "./held-time"
import type { Offence } from "./offence"
import { Rational } from "./rational"
import { earlier, type Story } from "./story"
import { openOf, ownTrades, type Trade, tradesOf } from "./trades"
import { ZERO } from "./values"

/** Shares of short trades after each full close. */
export const shortShare = (
  rule: TermsOf<"min_trade_duration">,
  story: Story
) => {
  let short = ZERO
  let all = ZERO
  const least = parseDurationMs(rule.duration) ?? 0
  for (const { closed, openedAt, net } of ownTrades(story)) {
    if (!closed) continue
    const weight =
      rule.measure === "share_of_profit" ? net.max(ZERO) : Rational.from(1)
    all = all.plus(weight)
    if (closed.at - openedAt < least) short = short.plus(weight)
  }
  return {
    short,
    all,
    over: short.compare(all.percent(rule.limit ?? "0")) > 0,
  }
}

/** Trades that were too short; or the closes that brought the share over the limit. */
export const durationOffences = (
  rule: TermsOf<"min_trade_duration">,
  story: Story
): Offence[] => {
  const least = parseDurationMs(rule.duration) ?? 0
  return ownTrades(story).flatMap(({ id, closed, openedAt }) => {
    if (!closed) return []
    const short = closed.at - openedAt < least
    const key = `${id} ${closed.index}`
    if (rule.measure === "each") return short ? [{ key, trade: id }] : []
    const before = shortShare(rule, earlier(story, closed.index))
    const after = shortShare(rule, earlier(story, closed.index + 1))
    return after.over && !before.over ? [{ key, trade: short ? id : null }] : []
  })
}

/** When a trade had no stop for too long: the instants at which its grace was over. */
const tooLate = (
  rule: TermsOf<"stop_loss_required">,
  story: Story,
  trade: Trade
): { at: number; judgedAt: number }[] => {
  const within = parseDurationMs(rule.within) ?? 0
  const end = story.moments.at(-1)?.at ?? 0
  const steps: { at: number; stop: boolean }[] = [
    { at: trade.openedAt, stop: (trade.opened.stopLoss ?? null) !== null },
    ...trade.changes
      .filter(({ event }) => event.stopLoss !== undefined)
      .map(({ at, event }) => ({ at, stop: event.stopLoss !== null })),
  ]
  const found: { at: number; judgedAt: number }[] = []
  steps.forEach(({ at, stop }, index) => {
    if (stop || steps[index - 1]?.stop === false) return
    const next = steps.slice(index).find((one) => one.stop)
    const until = Math.min(next?.at ?? end, trade.closed?.at ?? end)
    const waited = until - at - heldTime(story, at, until)
    if (within === 0 || waited > within) found.push({ at, judgedAt: until })
  })
  return found
}

/** Trades that had no stop in time, once more than the tolerated share had none. */
export const stopOffences = (
  rule: TermsOf<"stop_loss_required">,
  story: Story
): Offence[] => {
  const seen: Offence[] = []
  const without = new Set<string>()
  const within = parseDurationMs(rule.within) ?? 0
  const known = new Set<string>()
  for (let length = 1; length <= story.moments.length; length += 1) {
    const then = earlier(story, length)
    const own = ownTrades(then)
    for (const trade of own) {
      for (const { at } of tooLate(rule, then, trade)) {
        const key = `${trade.id} ${at}`
        if (known.has(key)) continue
        known.add(key)
        without.add(`${trade.id} opened ${trade.openedAt}`)
        // Time passes before what the event itself tells.
        const before = ownTrades(earlier(story, length - 1)).length
        const count = within === 0 ? own.length : before
        const share = Rational.from(count).percent(rule.tolerance ?? "0")
        if (Rational.from(without.size).compare(share) <= 0) continue
        const last = then.moments.at(-1)
        const found = (last?.at ?? 0) - (last?.type === "reset" ? 1 : 0)
        const timed = within > 0 ? { at: found } : {}
        seen.push({ key, trade: trade.id, ...timed })
      }
    }
  }
  return seen
}

const overlapOf = (one: Trade, other: Trade, now: number): number =>
  Math.min(one.closed?.at ?? now, other.closed?.at ?? now) -
  Math.max(one.openedAt, other.openedAt)

/** Pairs of opposite trades that were open together for long enough. */
export const hedgingOffences = (
  rule: TermsOf<"hedging">,
  story: Story
): Offence[] => {
  const least = parseDurationMs(rule.minimumOverlap ?? "PT0S") ?? 0
  const now = story.moments.at(-1)?.at ?? 0
  const trades = tradesOf(story)
  const found: Offence[] = []
  trades.forEach((later, index) => {
    for (const first of trades.slice(0, index)) {
      const pair = [first, later]
      const accounts = pair.filter(({ account }) => account !== null).length
      if (accounts !== (rule.scope === "account" ? 0 : 1)) continue
      if (first.symbol !== later.symbol || first.side === later.side) continue
      // Open at the same time: the first was not closed before the second was opened.
      const gone = first.closed && first.closed.index < later.openedIndex
      if (gone || overlapOf(first, later, now) < least) continue
      const own = pair.toReversed().find(({ account }) => account === null)
      const key = String(own?.openedIndex)
      // Each trade is to blame once, however many others it is opposite to.
      if (found.some((one) => one.key === key)) continue
      const ripe = Math.max(first.openedAt, later.openedAt) + least
      const timed = least > 0 ? { at: ripe } : {}
      found.push({ key, trade: own?.id ?? null, ...timed })
    }
  })
  return found
}

/** Sums of floating results by group, of the trades still open. */
export const worstGroup = (
  rule: TermsOf<"group_loss">,
  story: Story
): Rational => {
  const at = story.moments.findLastIndex(
    (one) => one.type === "event" && one.event.type === "positions"
  )
  const moment = story.moments[at]
  if (moment?.type !== "event" || moment.event.type !== "positions") return ZERO
  const groups = new Map<string, Rational>()
  const then = openOf(ownTrades(earlier(story, at + 1)))
  const now = openOf(ownTrades(story))
  for (const { trade, profit } of moment.event.open) {
    const known = then.find(({ id }) => id === trade)
    const amount = Rational.from(profit)
    if (known && !now.some(({ id }) => id === trade)) continue
    if (rule.ignoreWinners && amount.compare(ZERO) > 0) continue
    const group =
      rule.groupBy === "all"
        ? ""
        : !known
          ? `trade ${trade}`
          : rule.groupBy === "symbol"
            ? known.symbol
            : `${known.symbol} ${known.side}`
    groups.set(group, (groups.get(group) ?? ZERO).plus(amount))
  }
  const sums = [...groups.values()]
  return sums.reduce((one, other) => one.min(other), sums[0] ?? ZERO)
}
