import type { Program } from "../engine/program"
import type { State } from "../engine/state"
import { parsePercent } from "../money/parse-percent"
import { percentOf } from "../money/percent-of"
import type { ScalingTerms } from "../terms/scaling-schema"
import { nextSize } from "./next-size"
import { reviewDate } from "./next-review"

const accepted = (terms: ScalingTerms, state: State): boolean => {
  if (state.outcome === "breached" || state.outcome === "expired") return false
  const { scaling } = state
  const profit =
    state.balance + state.unshown - state.opening + scaling.paidSinceReview
  const minimum = percentOf(
    state.initial,
    parsePercent(terms.minimumProfit ?? "0")
  )
  return (
    (terms.minimumProfit === undefined || profit >= minimum) &&
    scaling.payoutsSinceReview >= (terms.minimumPayouts ?? 0)
  )
}

const rescale = (program: Program, state: State, terms: ScalingTerms): void => {
  const size = nextSize(terms, state)
  state.scaling = {
    ...state.scaling,
    steps: state.scaling.steps + 1,
    paidSinceReview: 0n,
    payoutsSinceReview: 0,
  }
  state.initial = size
  state.opening = size
  state.flows = 0n
  // The account goes on from the new size: the change of it is neither profit nor loss.
  state.unshown = size - state.balance
  if (state.day) {
    const equity = state.equity + state.unshown
    state.day = { ...state.day, balance: size, equity, peak: equity }
  }
  program.rules.forEach((rule, index) => {
    const kept = state.rules[index]
    if (kept) rule.onRescale?.(kept, state)
  })
}

/** Holds every review whose date lies before the reset that just happened; a failed one waits for the next date. */
export const rollScaling = (program: Program, state: State): void => {
  const terms = program.terms.scaling
  const { day } = state
  const { anchor } = state.scaling
  if (!terms || !day || anchor === null) return
  const date = program.calendar.localDate(day.start)
  let next = state.scaling.reviews + 1
  while (reviewDate(anchor, terms.every, next) < date) {
    state.scaling = { ...state.scaling, reviews: next }
    if (accepted(terms, state)) rescale(program, state, terms)
    next += 1
  }
}
