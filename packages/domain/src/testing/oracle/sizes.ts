import type { ScalingTerms } from "../../terms/scaling-schema"
import { wallClock } from "./naive-day"
import { Rational } from "./rational"
import type { Story } from "./story"

/** The size of the account after everything that happened. */
export interface Sizes {
  initial: Rational
  opening: Rational
  /** Index of the reset at which the size last changed; -1 before. */
  since: number
  steps: number
  reviews: number
}

/** A date some periods later, month ends clamped. */
export const reviewDate = (
  first: string,
  every: string,
  number: number
): string => {
  const part = (letter: string): number =>
    Number(new RegExp(`(\\d+)${letter}`).exec(every)?.[1] ?? 0) * number
  const [year = 0, month = 0, day = 0] = first.split("-").map(Number)
  const months = year * 12 + month - 1 + part("Y") * 12 + part("M")
  const lastOfMonth = new Date(
    Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)
  ).getUTCDate()
  return new Date(
    Date.UTC(
      Math.floor(months / 12),
      months % 12,
      Math.min(day, lastOfMonth) + part("W") * 7 + part("D")
    )
  )
    .toISOString()
    .slice(0, 10)
}

const nextSize = (
  terms: ScalingTerms,
  now: Sizes,
  original: Rational
): Rational => {
  const list = Array.isArray(terms.step) ? terms.step : [terms.step]
  const step = list[Math.min(now.steps, list.length - 1)]
  if (!step) return now.initial
  const exact =
    "factor" in step
      ? now.initial.times(Rational.from(step.factor))
      : now.initial.plus(
          (step.of === "original" ? original : now.initial).percent(
            step.percent
          )
        )
  // A size has eight decimals, so that every percent of it can be written down.
  const size = exact.cut(8)
  if (terms.cap === undefined) return size
  return size.min(now.initial.max(Rational.from(terms.cap)))
}

/** Payouts between two moments: how many, and how much. */
const paidBetween = ({ moments }: Story, from: number, to: number) => {
  let count = 0
  let sum = Rational.from(0)
  for (let i = Math.max(0, from); i < to; i += 1) {
    const moment = moments[i]
    if (moment?.type !== "event" || moment.event.type !== "payout") continue
    count += 1
    sum = sum.plus(Rational.from(moment.event.amount))
  }
  return { count, sum }
}

/** Walks through all resets and holds the reviews that were due. */
export const sizes = (story: Story): Sizes => {
  const { terms, moments } = story
  const original = Rational.from(terms.initialBalance)
  const now: Sizes = {
    initial: original,
    opening: Rational.from(terms.openingBalance ?? terms.initialBalance),
    since: -1,
    steps: 0,
    reviews: 0,
  }
  const { scaling } = terms
  const first = moments.find((one) => one.type === "event")
  if (!scaling || !first) return now
  const anchor = wallClock(terms.day.timeZone, first.at).slice(0, 10)
  moments.forEach((moment, index) => {
    if (moment.type !== "reset") return
    const date = wallClock(terms.day.timeZone, moment.at).slice(0, 10)
    while (reviewDate(anchor, scaling.every, now.reviews + 1) < date) {
      now.reviews += 1
      const paid = paidBetween(story, now.since, index)
      const profit = moment.balance.minus(now.opening).plus(paid.sum)
      const enough =
        scaling.minimumProfit === undefined ||
        profit.compare(now.initial.percent(scaling.minimumProfit)) >= 0
      if (moment.ended || !enough) continue
      if (paid.count < (scaling.minimumPayouts ?? 0)) continue
      now.initial = nextSize(scaling, now, original)
      now.opening = now.initial
      now.since = index
      now.steps += 1
    }
  })
  return now
}
