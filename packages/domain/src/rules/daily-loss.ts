import { z } from "zod"
import { dailyFields } from "./daily-fields"
import { OWN_PAGES } from "./own-pages"
import { dailyLevel } from "./daily-level"
import { defineKind, type Kind, type KindGuide } from "./define-kind"

const fields = z
  .strictObject({ kind: z.literal("daily_loss"), ...dailyFields })
  .meta({
    title: "Daily loss",
    description: "A floor under each rule day: reference less allowance.",
  })

const guide: KindGuide<z.infer<typeof fields>> = {
  starter: {
    id: "daily",
    kind: "daily_loss",
    reference: "balance_at_reset",
    allowance: { percent: "5", of: "initial_balance" },
    breachWhen: "below",
  },
  usual: [
    {
      field: "allowance",
      value:
        "5 % at FTMO, 4 to 5 % of two-step programs, 3 % of one-step programs",
      source: `firms' own pages; FTMO 1-Step from a public data set`,
    },
    {
      field: "reference",
      value:
        "Balance at the reset: FTMO, FundedNext. The higher of balance and equity: The5ers, FundingPips. Equity: OANDA Prop, Fintokei. Day's peak: HyroTrader",
      source: OWN_PAGES,
    },
    {
      field: "breachWhen",
      value:
        "Touching is fine at FTMO, Fintokei, FXIFY; it is a breach at FundedNext, OANDA, The5ers",
      source: OWN_PAGES,
    },
    {
      field: "effect",
      value:
        "Ends the account at most firms; locks until the next day at Topstep, FundedNext Futures, TradeXProp",
      source: OWN_PAGES,
    },
  ],
}

/** The day's floor hangs from a reference taken at the daily reset, or from the day's peak where the terms say so. */
export const dailyLoss: Kind<typeof fields> = defineKind(
  fields,
  guide,
  (terms) => dailyLevel(terms, { side: "floor", sign: -1n })
)
