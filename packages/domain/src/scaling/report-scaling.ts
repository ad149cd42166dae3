import type { ScalingReport } from "../engine/decision"
import type { Program } from "../engine/program"
import type { State } from "../engine/state"
import { formatMoney } from "../money/format-money"
import { currentSplit } from "../payout/split"
import { reviewDate } from "./next-review"

/** Size, split and next review date, or null without scaling terms. */
export const reportScaling = (
  { terms, currency }: Program,
  state: State
): ScalingReport | null => {
  if (!terms.scaling) return null
  const { anchor, reviews } = state.scaling
  return {
    size: formatMoney(state.initial, currency),
    split: currentSplit(terms, state),
    nextReview:
      anchor === null
        ? null
        : reviewDate(anchor, terms.scaling.every, reviews + 1),
  }
}
