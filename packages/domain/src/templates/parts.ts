import type { ProgramPhase, ProgramSize } from "../program/program-schema"
import type { TermsOf } from "../terms/rule-schema"

type PhaseTerms = ProgramPhase["terms"]

/** The rule day of most firms that sell currencies: midnight in Central Europe. */
export const europeanDay: PhaseTerms["day"] = {
  timeZone: "Europe/Prague",
  resetAt: "00:00",
}

/** The trading day of futures exchanges. */
export const chicagoDay: PhaseTerms["day"] = {
  timeZone: "America/Chicago",
  resetAt: "17:00",
}

/** A phase that is passed on to the next one at once. */
export const evaluation = (
  key: string,
  title: string,
  terms: Omit<PhaseTerms, "format">
): ProgramPhase => ({
  key,
  title,
  terms: { format: "highwater.terms/1", ...terms },
  next: "automatic",
})

/** The phase in which the trader is paid, after a check of identity and an agreement. */
export const fundedPhase = (
  terms: Omit<PhaseTerms, "format">
): ProgramPhase => ({
  key: "funded",
  title: "Funded",
  terms: { format: "highwater.terms/1", ...terms },
  before: ["kyc", "agreement"],
})

/** Sizes in US dollars whose rules are percents. */
export const dollarSizes: ProgramSize[] = [
  { key: "10k", currency: "USD", initialBalance: "10000" },
  { key: "25k", currency: "USD", initialBalance: "25000" },
  { key: "50k", currency: "USD", initialBalance: "50000" },
  { key: "100k", currency: "USD", initialBalance: "100000" },
  { key: "200k", currency: "USD", initialBalance: "200000" },
]

/** So many percent of the initial balance under the balance at the daily reset. */
export const dailyLoss = (percent: string): TermsOf<"daily_loss"> => ({
  id: "daily",
  kind: "daily_loss",
  reference: "balance_at_reset",
  allowance: { percent, of: "initial_balance" },
  breachWhen: "below",
})

/** So many percent under the opening balance, for good. */
export const staticLoss = (percent: string): TermsOf<"overall_loss"> => ({
  id: "overall",
  kind: "overall_loss",
  trails: "none",
  allowance: { percent, of: "initial_balance" },
  breachWhen: "below",
})

/** A profit in percent, with nothing left open. */
export const percentTarget = (percent: string): TermsOf<"profit_target"> => ({
  id: "target",
  kind: "profit_target",
  percent,
  requireFlat: true,
})

/** Days on which something is opened. */
export const tradingDays = (days: number): TermsOf<"min_trading_days"> => ({
  id: "days",
  kind: "min_trading_days",
  days,
  countWhen: "position_opened",
})

/** An account that is not used for so long expires. */
export const inactivity = (days: number): TermsOf<"inactivity"> => ({
  id: "inactivity",
  kind: "inactivity",
  days,
  activity: "trade_opened",
})

/** Profit of trades opened or closed around important releases does not count. */
export const newsWindow = (minutes: number): TermsOf<"news"> => ({
  id: "news",
  kind: "news",
  before: `PT${minutes}M`,
  after: `PT${minutes}M`,
  impact: ["high"],
  covers: "open_or_close",
  effect: "void_profit",
})

/** Nothing is held over the weekend; twice a warning, then the end. */
export const flatOverWeekend: TermsOf<"flat_by"> = {
  id: "weekend",
  kind: "flat_by",
  weekdays: ["fri"],
  at: "16:45",
  timeZone: "America/New_York",
  ladder: [{ times: 2, effect: "warn" }, { effect: "fail" }],
}

/** A larger share for a higher price. */
export const splitOf90 = {
  key: "split_90",
  title: "90 % profit split",
  price: { percent: "20" },
  overrides: [{ phase: "funded", path: "payout.split", value: "90" }],
}
