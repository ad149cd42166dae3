import type { ProgramSize } from "../program/program-schema"
import type { PayoutTerms } from "../terms/payout-schema"
import type { TermsOf } from "../terms/rule-schema"

/** A floor that follows something by an amount, up to 100 over the start. */
export const trailingAmount = (
  trails: "end_of_day_balance" | "equity"
): TermsOf<"overall_loss"> => ({
  id: "overall",
  kind: "overall_loss",
  trails,
  allowance: { amount: "2000" },
  breachWhen: "at_or_below",
  lock: { at: { openingBalancePlus: "100" }, when: ["floor_reached"] },
})

/** A profit in money; the amount is that of the smallest size. */
export const amountTarget: TermsOf<"profit_target"> = {
  id: "target",
  kind: "profit_target",
  amount: "3000",
  requireFlat: true,
}

/** Half of the profit at most from one day. */
export const halfFromOneDay: TermsOf<"consistency"> = {
  id: "best_day",
  kind: "consistency",
  unit: "day",
  formula: "best_share",
  limit: "50",
  compare: "at_most",
}

/** So many contracts at a time. */
export const contracts: TermsOf<"max_volume"> = {
  id: "contracts",
  kind: "max_volume",
  lots: "5",
  per: "account",
  effect: "warn",
}

/** Nothing is held past the session. */
export const flatBySession: TermsOf<"flat_by"> = {
  id: "session",
  kind: "flat_by",
  weekdays: ["mon", "tue", "wed", "thu", "fri"],
  at: "15:10",
  timeZone: "America/Chicago",
  effect: "warn",
}

/** Days of at least 150, counted anew after each payout. */
export const winningDays: TermsOf<"min_profitable_days"> = {
  id: "winning_days",
  kind: "min_profitable_days",
  days: 5,
  threshold: { amount: "150" },
  attributeTo: "close_day",
  window: "payout_cycle",
}

/** Paid after winning days, with a part of the profit left in the account. */
export const futuresPayout: PayoutTerms = {
  split: [{ upTo: "10000", split: "100" }, { split: "90" }],
  minimum: { amount: "250" },
  buffer: { amount: "2100" },
  firstAfter: { businessDays: 5, from: "first_trade" },
  every: { businessDays: 5 },
  requires: ["winning_days"],
  requireFlat: true,
}

interface Amounts {
  overall: string
  target: string
  contracts: string
  buffer: string
  /** Only where the program has a daily limit. */
  daily?: string
}

const size = (
  key: string,
  initialBalance: string,
  amounts: Amounts
): ProgramSize => ({
  key,
  currency: "USD",
  initialBalance,
  overrides: [
    { path: "rules.overall.allowance.amount", value: amounts.overall },
    { path: "rules.contracts.lots", value: amounts.contracts },
    { phase: "evaluation", path: "rules.target.amount", value: amounts.target },
    { phase: "funded", path: "payout.buffer.amount", value: amounts.buffer },
    ...(amounts.daily === undefined
      ? []
      : [{ path: "rules.daily.allowance.amount", value: amounts.daily }]),
  ],
})

/** Sizes whose limits are amounts, with or without a daily one. */
export const futuresSizes = (withDaily: boolean): ProgramSize[] => {
  const daily = (amount: string) => (withDaily ? { daily: amount } : {})
  return [
    size("50k", "50000", {
      overall: "2000",
      target: "3000",
      contracts: "5",
      buffer: "2100",
      ...daily("1000"),
    }),
    size("100k", "100000", {
      overall: "3000",
      target: "6000",
      contracts: "10",
      buffer: "3100",
      ...daily("2000"),
    }),
    size("150k", "150000", {
      overall: "4500",
      target: "9000",
      contracts: "15",
      buffer: "4600",
      ...daily("3000"),
    }),
  ]
}
