import { Rational } from "./rational"
import { sizes } from "./sizes"
import type { Moment, Story } from "./story"

export const ZERO = Rational.from(0)

export interface Values {
  balance: Rational
  equity: Rational
}

/** The last known balance and equity. */
export const known = (story: Story): Values => {
  const { terms } = story
  const opening = Rational.from(terms.openingBalance ?? terms.initialBalance)
  let values: Values = { balance: opening, equity: opening }
  for (const moment of story.moments) {
    if (moment.type === "event" && moment.event.type === "equity") {
      values = {
        balance: Rational.from(moment.event.balance),
        equity: Rational.from(moment.event.equity),
      }
    }
  }
  return values
}

/** How far a moment moved the balance without profit or loss. */
export const flowAt = (story: Story, index: number): Rational => {
  const moment = story.moments[index]
  if (moment?.type !== "event") return ZERO
  const { event } = moment
  if (event.type === "adjustment") return Rational.from(event.amount)
  if (event.type !== "payout") return ZERO
  if (story.terms.payout?.afterPayout !== "reset_to_opening") {
    return Rational.from(event.amount).negated()
  }
  const before = { ...story, moments: story.moments.slice(0, index) }
  return sizes(story).opening.minus(settledValues(before).balance)
}

/** Index of the reset that began the running day; -1 on the first day. */
export const dayStart = (moments: readonly Moment[]): number =>
  moments.findLastIndex((one) => one.type === "reset")

/** Cash flows from a moment on. */
export const flowsSince = (story: Story, index: number): Rational => {
  let sum = ZERO
  for (let i = Math.max(0, index); i < story.moments.length; i += 1) {
    sum = sum.plus(flowAt(story, i))
  }
  return sum
}

/** The lower of both, or the one asked for. */
export const measure = (
  measured: "equity" | "balance" | "lower" | undefined,
  { balance, equity }: Values
): Rational => {
  if (measured === "balance") return balance
  return measured === "lower" ? balance.min(equity) : equity
}

/** Balance and equity that a day began with: those of its reset, the opening balance at first, a new size where it changed. */
export const daySnapshot = (story: Story): Values => {
  const { terms, moments } = story
  const index = dayStart(moments)
  const reset = moments[index]
  const first = Rational.from(terms.openingBalance ?? terms.initialBalance)
  if (reset?.type !== "reset") return { balance: first, equity: first }
  const { since, opening } = sizes({
    ...story,
    moments: moments.slice(0, index + 1),
  })
  return since === index
    ? {
        balance: opening,
        equity: opening.plus(reset.equity).minus(reset.balance),
      }
    : reset
}

/** Last known values, with the cash flows that no equity event has shown yet. */
export const settledValues = (story: Story): Values => {
  const shown = story.moments.findLastIndex(
    (one) => one.type === "event" && one.event.type === "equity"
  )
  const { balance, equity } = known(story)
  const { since, opening } = sizes(story)
  if (since > shown) {
    const now = opening.plus(flowsSince(story, since))
    return { balance: now, equity: now.plus(equity).minus(balance) }
  }
  const flows = flowsSince(story, shown + 1)
  return { balance: balance.plus(flows), equity: equity.plus(flows) }
}
