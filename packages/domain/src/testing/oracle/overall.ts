import type { TermsOf } from "../../terms/rule-schema"
import { Rational } from "./rational"
import { type Sizes, sizes } from "./sizes"
import { earlier, type Moment, type Story } from "./story"
import { flowAt, flowsSince, ZERO } from "./values"

type Overall = TermsOf<"overall_loss">

/** What trails, where a moment shows it. */
const quantity = (
  { trails }: Overall,
  moment: Moment,
  withHigh: boolean
): Rational | null => {
  if (moment.type === "reset") {
    if (moment.missing) return null
    if (trails === "end_of_day_balance") return moment.balance
    return trails === "end_of_day_equity" ? moment.equity : null
  }
  if (moment.event.type !== "equity") return null
  const { balance, equity, high } = moment.event
  if (trails === "equity") {
    const last = Rational.from(equity)
    return withHigh ? last.max(Rational.from(high ?? equity)) : last
  }
  return trails === "none" || trails === "closed_balance"
    ? Rational.from(balance)
    : null
}

/** One walk through the story, with mark and floor as they come. */
interface Trail {
  mark: Rational
  floor: Rational
  locked: boolean
}

const levelOf = ({ lock }: Overall, { opening }: Sizes): Rational =>
  opening.plus(Rational.from(lock?.at?.openingBalancePlus ?? "0"))

/** Mark less allowance, the percent taken of the mark as it is. */
const under = (
  { allowance }: Overall,
  { initial }: Sizes,
  mark: Rational
): Rational => {
  if ("amount" in allowance) return mark.minus(Rational.from(allowance.amount))
  const whole = allowance.of === "initial_balance" ? initial : mark
  return mark.minus(whole.percent(allowance.percent))
}

const capped = (rule: Overall, size: Sizes, floor: Rational): boolean =>
  (rule.lock?.when.includes("floor_reached") ?? false) &&
  floor.compare(levelOf(rule, size)) >= 0

const lockAt = (rule: Overall, size: Sizes, trail: Trail): Trail => ({
  ...trail,
  floor: trail.floor.max(levelOf(rule, size)),
  locked: true,
})

const begin = (rule: Overall, size: Sizes): Trail => {
  const floor = under(rule, size, size.opening)
  return { mark: size.opening, floor, locked: capped(rule, size, floor) }
}

const earned = (rule: Overall, size: Sizes, profit: Rational): boolean =>
  (rule.lock?.when ?? []).some((one) => {
    if (typeof one === "string") return false
    const { profitReaches } = one
    const enough =
      "amount" in profitReaches
        ? Rational.from(profitReaches.amount)
        : size.initial.percent(profitReaches.percent)
    return profit.compare(enough) >= 0
  })

const rise = (
  rule: Overall,
  size: Sizes,
  trail: Trail,
  value: Rational,
  flows: Rational
): Trail => {
  if (trail.locked) return trail
  if (earned(rule, size, value.minus(size.opening).minus(flows))) {
    return lockAt(rule, size, trail)
  }
  if (rule.trails === "none" || value.compare(trail.mark) <= 0) return trail
  const floor = under(rule, size, value)
  if (capped(rule, size, floor)) return lockAt(rule, size, trail)
  return { ...trail, mark: value, floor: floor.max(trail.floor) }
}

const flow = (
  rule: Overall,
  size: Sizes,
  trail: Trail,
  type: "payout" | "adjustment",
  amount: Rational
): Trail => {
  const { onPayout, trails } = rule
  const moves = type === "adjustment" || onPayout === "reduce_high_water_mark"
  let next = trail
  if (moves && trails !== "none" && !trail.locked) {
    // The allowance keeps its amount.
    const floor = trail.floor.plus(amount)
    const rises = amount.compare(ZERO) > 0
    next =
      rises && capped(rule, size, floor)
        ? lockAt(rule, size, trail)
        : { ...trail, mark: trail.mark.plus(amount), floor }
  }
  if (type === "adjustment") return next
  if (onPayout === "reset") next = begin(rule, size)
  const locks = onPayout === "lock" || rule.lock?.when.includes("payout")
  return locks && !next.locked ? lockAt(rule, size, next) : next
}

/** The floor after everything that happened; `withHigh` false leaves out the last event's high. */
export const overallFloor = (
  rule: Overall,
  story: Story,
  withHigh = true
): Rational => {
  let size = sizes(earlier(story, 0))
  let trail = begin(rule, size)
  story.moments.forEach((moment, index) => {
    const last = index === story.moments.length - 1
    const value = quantity(rule, moment, withHigh || !last)
    const flows = flowsSince(earlier(story, index), size.since + 1)
    if (value) trail = rise(rule, size, trail, value, flows)
    const after = sizes(earlier(story, index + 1))
    if (after.since > size.since) {
      const fresh = begin(rule, after)
      trail = trail.locked ? lockAt(rule, after, fresh) : fresh
    }
    size = after
    if (moment.type !== "event") return
    const { type } = moment.event
    if (type !== "payout" && type !== "adjustment") return
    trail = flow(rule, size, trail, type, flowAt(story, index))
  })
  return trail.floor
}
