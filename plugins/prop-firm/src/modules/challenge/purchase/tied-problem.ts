import type { SoldLine } from "./sold-line"

/** Why the lines of add-ons are not those of the challenge they are tied to; null where they are. */
export function tiedProblem(line: SoldLine, lines: SoldLine[]): string | null {
  const tied = lines.filter(
    ({ add_on, choice }) =>
      add_on !== null && choice !== null && choice === line.choice
  )
  const paid = tied.map(({ add_on }) => add_on).sort()
  if (paid.join() !== line.add_ons.join()) {
    return `its terms are those with the add-ons ${line.add_ons.join(", ") || "(none)"}, and the order has ${paid.join(", ") || "none"}.`
  }
  const other = tied.find(({ quantity }) => quantity !== line.quantity)
  return other
    ? `the add-on "${other.add_on}" was bought ${other.quantity} times for ${line.quantity} challenges.`
    : null
}
