import { formatMoney } from "@highwater/charts/format"
import type { PhaseFacts } from "./types"

/** What could end a phase, in one sentence with money. */
export function failingLine(facts: PhaseFacts, currency: string): string {
  const money = (amount: string): string =>
    formatMoney(amount, currency, { whole: Number.isInteger(Number(amount)) })
  const ways = [
    facts.daily_loss === null
      ? null
      : `loses ${money(facts.daily_loss)} in a day`,
    facts.overall_loss === null
      ? null
      : facts.overall_trails === "none"
        ? `${money(facts.overall_loss)} in total`
        : `falls ${money(facts.overall_loss)} from its high-water mark`,
  ].filter((way) => way !== null)
  return ways.length === 0
    ? "No loss limit ends this phase."
    : `Ends if the account ${ways.join(", or ")}.`
}
