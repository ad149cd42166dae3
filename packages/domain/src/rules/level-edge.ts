import { leastAmount } from "../money/least-amount"
import type { Money } from "../money/money"

interface Edge {
  side: "floor" | "ceiling"
  touching: boolean
  currency: string
}

const down = (amount: Money, step: Money): Money => {
  const rest = amount % step
  return amount - (rest < 0n ? rest + step : rest)
}

/** The last amount in the minor unit that a level allows, and the first one that breaks it. */
export const levelEdge = (
  level: Money,
  { side, touching, currency }: Edge
): { ok: Money; breach: Money } => {
  const step = leastAmount(currency)
  // A ceiling is a floor seen from above.
  const sign = side === "floor" ? 1n : -1n
  const under = down(sign * level, step)
  const breach = touching || under < sign * level ? under : under - step
  return { ok: sign * (breach + step), breach: sign * breach }
}
