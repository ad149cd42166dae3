import { median } from "../lib/median"
import type { Contender } from "./contender"

/** What the rounds of one contender came to. */
export interface Result {
  name: string
  accounts: number
  rate: number
  lowest: number
  highest: number
}

/** Plays one round of every contender to warm up and then `rounds` more, by turns; checks what was timed. */
export const playRounds = async (
  contenders: readonly Contender[],
  rounds: number
): Promise<Result[]> => {
  const rates = contenders.map((): number[] => [])
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, contender] of contenders.entries()) {
      const rate = await contender.round()
      if (round > 0) rates[index]?.push(rate)
    }
  }
  for (const contender of contenders) await contender.verify()
  return contenders.map(({ name, accounts }, index) => {
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
