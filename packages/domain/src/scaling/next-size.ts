import type { State } from "../engine/state"
import { parseDecimal } from "../money/parse-decimal"
import type { Money } from "../money/money"
import { parseMoney } from "../money/parse-money"
import { parsePercent } from "../money/parse-percent"
import { percentOf } from "../money/percent-of"
import type { ScalingTerms } from "../terms/scaling-schema"

const EIGHT_DECIMALS = 10n ** 8n

/** Sizes keep 8 decimals, so that a percent of them stays exact. */
const cut = (size: Money): Money => size - (size % EIGHT_DECIMALS)

/** The size after one more accepted review. */
export const nextSize = (terms: ScalingTerms, state: State): Money => {
  const steps = Array.isArray(terms.step) ? terms.step : [terms.step]
  const step = steps[Math.min(state.scaling.steps, steps.length - 1)]
  if (!step) return state.initial
  const current = state.initial
  const size =
    "factor" in step
      ? (current * (parseDecimal(step.factor, 6) ?? 0n)) / 1_000_000n
      : current +
        percentOf(
          step.of === "original" ? state.scaling.original : current,
          parsePercent(step.percent)
        )
  const cap = terms.cap === undefined ? null : parseMoney(terms.cap)
  if (cap === null || size <= cap) return cut(size)
  return current > cap ? current : cap
}
