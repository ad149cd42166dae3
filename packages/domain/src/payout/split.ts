import type { State } from "../engine/state"
import type { Money } from "../money/money"
import { parseMoney } from "../money/parse-money"
import { parsePercent } from "../money/parse-percent"
import type { Percent } from "../money/percent"
import { percentOf, WHOLE } from "../money/percent-of"
import type { Terms } from "../terms/terms-schema"

/** A stretch of gross money that is shared at one rate; the last has no end. */
interface Band {
  size: Money | null
  split: Percent
  text: string
}

const band = (size: Money | null, text: string): Band => ({
  size,
  split: parsePercent(text),
  text,
})

/** The rates at which the next payout is shared, from its first unit on. */
const bands = (terms: Terms, state: State): Band[] => {
  const { scaling } = state
  const raised = scaling.steps > 0 ? terms.scaling?.newSplit : undefined
  if (raised !== undefined) return [band(null, raised)]
  const split = terms.payout?.split
  if (split === undefined) return []
  if (typeof split === "string") return [band(null, split)]
  const number = state.payout.count + 1
  const left: Band[] = []
  for (const step of split) {
    if ("upTo" in step && step.upTo !== undefined) {
      const size = parseMoney(step.upTo) - state.payout.gross
      const before = left.reduce((sum, one) => sum + (one.size ?? 0n), 0n)
      if (size > before) left.push(band(size - before, step.split))
    } else if ("upToPayout" in step && step.upToPayout !== undefined) {
      if (number <= step.upToPayout) return [band(null, step.split)]
    } else {
      left.push(band(null, step.split))
    }
  }
  return left
}

/** The split that holds for the next unit of a payout, as written in the terms. */
export const currentSplit = (terms: Terms, state: State): string | null =>
  bands(terms, state)[0]?.text ?? null

/** The trader's share of a gross amount. */
export const traderShare = (
  terms: Terms,
  state: State,
  gross: Money
): Money => {
  let left = gross
  let share = 0n
  for (const { size, split } of bands(terms, state)) {
    const part = size === null || left < size ? left : size
    share += percentOf(part, split)
    left -= part
  }
  return share
}

/** The largest gross amount whose trader's share is within a cap; null where no amount exceeds it. */
export const grossForShare = (
  terms: Terms,
  state: State,
  cap: Money
): Money | null => {
  let left = cap
  let gross = 0n
  for (const { size, split } of bands(terms, state)) {
    const full = size === null ? null : percentOf(size, split)
    if (split > 0n && (full === null || full > left)) {
      return gross + (left * WHOLE) / split
    }
    if (size === null) return null
    gross += size
    left -= full ?? 0n
  }
  return null
}
