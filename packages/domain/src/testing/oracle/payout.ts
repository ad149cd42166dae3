import type { TradingEvent } from "../../events/event-schema"
import type { PayoutTerms, WaitTerms } from "../../terms/payout-schema"
import { plusDays, wallClock } from "./naive-day"
import { voidedProfit } from "./objectives"
import { Rational } from "./rational"
import { sizes } from "./sizes"
import type { Story } from "./story"
import { isFlat, ownTrades } from "./trades"
import { known, ZERO } from "./values"
import { windowStart } from "./window"

const payouts = ({ moments }: Story) =>
  moments.flatMap((one) =>
    one.type === "event" && one.event.type === "payout"
      ? [{ at: one.at, amount: Rational.from(one.event.amount) }]
      : []
  )

/** The percent at which one more unit of money is shared, after so much before it. */
const rateAt = (story: Story, before: Rational): string => {
  const { scaling, payout } = story.terms
  if (sizes(story).steps > 0 && scaling?.newSplit !== undefined) {
    return scaling.newSplit
  }
  const split = payout?.split ?? "0"
  if (typeof split === "string") return split
  const number = payouts(story).length + 1
  for (const step of split) {
    if ("upTo" in step && step.upTo !== undefined) {
      if (before.compare(Rational.from(step.upTo)) < 0) return step.split
    } else if ("upToPayout" in step && step.upToPayout !== undefined) {
      if (number <= step.upToPayout) return step.split
    } else return step.split
  }
  return "0"
}

/** Where the rate changes. */
const edges = ({ terms }: Story): Rational[] => {
  const split = terms.payout?.split
  return Array.isArray(split)
    ? split.flatMap((one) =>
        "upTo" in one && one.upTo !== undefined ? [Rational.from(one.upTo)] : []
      )
    : []
}

const paidBefore = (story: Story): Rational =>
  payouts(story).reduce((sum, { amount }) => sum.plus(amount), ZERO)

/** The trader's share of a gross amount, piece by piece. */
const shareOf = (story: Story, gross: Rational): Rational => {
  const from = paidBefore(story)
  const to = from.plus(gross)
  const cuts = [from, ...edges(story), to]
    .map((one) => one.max(from).min(to))
    .sort((a, b) => a.compare(b))
  return cuts.slice(1).reduce((sum, end, index) => {
    const start = cuts[index] ?? end
    return sum.plus(end.minus(start).percent(rateAt(story, start)))
  }, ZERO)
}

/** The gross amount whose share is a cap; null where there is none. */
const grossFor = (story: Story, cap: Rational): Rational | null => {
  const from = paidBefore(story)
  let start = from
  let left = cap
  for (const end of [...edges(story), null]) {
    if (end && end.compare(start) <= 0) continue
    const rate = Rational.from(rateAt(story, start)).dividedBy(
      Rational.from(100)
    )
    const full = end?.minus(start).times(rate)
    if (rate.compare(ZERO) > 0 && (!full || full.compare(left) > 0)) {
      return start.minus(from).plus(left.dividedBy(rate))
    }
    if (!end) return null
    left = left.minus(full ?? ZERO)
    start = end
  }
  return null
}

const money = (
  share: { percent: string } | { amount: string } | undefined,
  initial: Rational
): Rational => {
  if (!share) return ZERO
  return "amount" in share
    ? Rational.from(share.amount)
    : initial.percent(share.percent)
}

const dateAfter = (wait: WaitTerms, start: string): string => {
  let date = wait.inclusive ? plusDays(start, -1) : start
  let left = "days" in wait ? wait.days : wait.businessDays
  while (left > 0) {
    date = plusDays(date, 1)
    const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
    if ("days" in wait || (weekday > 0 && weekday < 6)) left -= 1
  }
  return date
}

const nextDate = (
  payout: PayoutTerms,
  story: Story,
  now: number
): string | null => {
  const zone = story.terms.day.timeZone
  const date = (at: number) => wallClock(zone, at).slice(0, 10)
  const today = date(now)
  const paid = payouts(story)
  const wait =
    paid.length === 0 ? (payout.firstAfter ?? payout.every) : payout.every
  if (!wait) return today
  const cycle = paid.at(-1)?.at ?? story.moments[0]?.at
  const after = windowStart({ window: "payout_cycle" }, story.moments)
  const first = ownTrades(story).find(({ openedIndex }) => openedIndex >= after)
  const start = wait.from === "first_trade" ? first?.openedAt : cycle
  if (start === undefined) return null
  const next = dateAfter(wait, date(start))
  return next < today ? today : next
}

/** What a request would meet now: for the amount asked for, or the largest one. */
export const payoutView = (
  story: Story,
  outcome: string,
  standing: (id: string) => boolean,
  decimals: number,
  now: number,
  event: TradingEvent
) => {
  const { payout } = story.terms
  if (!payout) return null
  const { initial, opening } = sizes(story)
  const values = known(story)
  const profit = values.balance.minus(opening).minus(voidedProfit(story))
  const available = profit.minus(money(payout.buffer, initial))
  const list = [payout.maximum ?? []].flat()
  const step = list[Math.min(payouts(story).length, list.length - 1)]
  const cap = step ? money(step, initial) : null
  const gross = cap && step?.cap === "trader_share" ? grossFor(story, cap) : cap
  const most = (gross ? available.min(gross) : available).max(ZERO)
  const asked =
    event.type === "payout_quote" ? Rational.from(event.amount) : null
  const wanted = asked ?? most
  const next = nextDate(payout, story, now)
  const today = wallClock(story.terms.day.timeZone, now).slice(0, 10)
  const reasons: [string, boolean][] = [
    ["no_profit", profit.compare(ZERO) <= 0],
    [
      "buffer",
      profit.compare(ZERO) > 0 &&
        available.compare(profit) < 0 &&
        (available.compare(ZERO) <= 0 || wanted.compare(available) > 0),
    ],
    ["maximum", wanted.compare(most) > 0],
    ["minimum", wanted.compare(money(payout.minimum, initial)) < 0],
    [
      "minimum_balance",
      payout.minimumBalance !== undefined &&
        values.balance.compare(Rational.from(payout.minimumBalance)) < 0,
    ],
    ["too_early", next === null || next > today],
    ["open_positions", payout.requireFlat === true && !isFlat(story, values)],
    ["breached", ["breached", "expired", "undetermined"].includes(outcome)],
    ...story.terms.rules.map(({ id }): [string, boolean] => [id, standing(id)]),
  ]
  const said = reasons.filter(([, holds]) => holds).map(([name]) => name)
  return {
    eligible: said.length === 0,
    reasons: said,
    maximum: most.show(decimals),
    traderShare: shareOf(story, wanted.min(most)).show(decimals),
    nextDate: next,
  }
}

/** The split that the next unit of a payout is shared at. */
export const splitNow = (story: Story): string | null =>
  story.terms.payout === undefined &&
  (sizes(story).steps === 0 || story.terms.scaling?.newSplit === undefined)
    ? null
    : rateAt(story, paidBefore(story))
