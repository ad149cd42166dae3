import { contenders } from "./rules/contenders"
import { playRounds } from "./rules/play-rounds"

const ROUNDS = 5

const thousands = (value: number): string =>
  Math.round(value).toLocaleString("en-GB").padStart(12)

/** Prints what 12 rules cost. */
const main = async (): Promise<void> => {
  const results = await playRounds(contenders(), ROUNDS)
  for (const { name, accounts, rate, lowest, highest } of results) {
    console.log(
      `${name.padEnd(40)}${thousands(accounts)}${thousands(rate)}  (${[lowest, highest].map((one) => thousands(one).trim()).join(" to ")})`
    )
  }
}

await main()
