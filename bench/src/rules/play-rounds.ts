import { median } from "../lib/median"
import type { Rival } from "./contender-process"

/** What the rounds of one contender came to. */
export interface Result {
  name: string
  accounts: number
  rate: number
  lowest: number
  highest: number
}

/** Everything is compiled by then, and nearly every account has had its first event. */
const WARM_UPS = 2

/** Plays rounds of every contender to warm up and then `rounds` more, by turns; lets each check what was timed. */
export const playRounds = async (
  rivals: readonly Rival[],
  rounds: number
): Promise<Result[]> => {
  const rates = rivals.map((): number[] => [])
  for (let round = 0; round < WARM_UPS + rounds; round += 1) {
    for (const [index, rival] of rivals.entries()) {
      const rate = await rival.round()
      if (round >= WARM_UPS) rates[index]?.push(rate)
    }
  }
  for (const rival of rivals) await rival.verify()
  return rivals.map(({ entry: { name, accounts } }, index) => {
    const list = rates[index] ?? []
    return {
      name,
      accounts,
      rate: median(list),
      lowest: Math.min(...list),
      highest: Math.max(...list),
    }
  })
}
