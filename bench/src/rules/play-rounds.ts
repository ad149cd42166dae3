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

/** Plays one round of every contender to warm up and then `rounds` more, by turns; lets each check what was timed. */
export const playRounds = async (
  rivals: readonly Rival[],
  rounds: number
): Promise<Result[]> => {
  const rates = rivals.map((): number[] => [])
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, rival] of rivals.entries()) {
      const rate = await rival.round()
      if (round > 0) rates[index]?.push(rate)
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
