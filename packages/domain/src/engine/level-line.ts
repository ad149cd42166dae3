import type { Money } from "../money/money"
import type { Percent } from "../money/percent"
import { WHOLE } from "../money/percent-of"

/** How a level hangs from a quantity: that much of it, plus an offset. */
export interface LevelLine {
  slope: Percent
  offset: Money
}

/** The level under (or over) a quantity; exact for every quantity with at most 8 decimals. */
export const levelAt = ({ slope, offset }: LevelLine, quantity: Money): Money =>
  (slope === WHOLE ? quantity : (quantity * slope) / WHOLE) + offset
