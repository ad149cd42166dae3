import type { Money } from "../money/money"

/** Equity, balance, or the lower of the two. */
export const measuredValue = (
  measured: "equity" | "balance" | "lower",
  { balance, equity }: { balance: Money; equity: Money }
): Money => {
  switch (measured) {
    case "equity":
      return equity
    case "balance":
      return balance
    case "lower":
      return balance < equity ? balance : equity
  }
}
