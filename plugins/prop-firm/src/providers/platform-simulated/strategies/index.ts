import { hashText } from "../generator/random"
import { grid } from "./grid"
import { martingale } from "./martingale"
import { news } from "./news"
import { reversion } from "./reversion"
import { scalper } from "./scalper"
import { trend } from "./trend"
import type { Strategy } from "./types"

const ALL: readonly Strategy[] = [
  trend,
  reversion,
  grid,
  martingale,
  news,
  scalper,
]

/** Names of the strategies, and `none` for a login nobody trades. */
export const STRATEGY_NAMES = [...ALL.map((one) => one.name), "none"]

/** The strategy of a name; null for `none`. */
export function strategyOf(name: string): Strategy | null {
  return ALL.find((one) => one.name === name) ?? null
}

/** The strategy a login gets when nobody says which, always the same one. */
export function strategyFor(login: string, seed: number): string {
  return ALL[hashText(`${seed}/${login}`) % ALL.length].name
}
