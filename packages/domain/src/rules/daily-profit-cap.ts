import { z } from "zod"
import { dailyFields } from "./daily-fields"
import { OWN_PAGES } from "./own-pages"
import { dailyLevel } from "./daily-level"
import { defineKind, type Kind, type KindGuide } from "./define-kind"

const fields = z
  .strictObject({ kind: z.literal("daily_profit_cap"), ...dailyFields })
  .meta({
    title: "Daily profit cap",
    description: "A ceiling over each rule day: reference plus allowance.",
  })

const guide: KindGuide<z.infer<typeof fields>> = {
  starter: {
    id: "cap",
    kind: "daily_profit_cap",
    reference: "balance_at_reset",
    allowance: { percent: "3", of: "initial_balance" },
    breachWhen: "at_or_below",
    effect: "lock_until_reset",
  },
  usual: [
    {
      field: "allowance",
      value: "3 % of the initial balance, locking, at TradeXProp",
      source: OWN_PAGES,
    },
  ],
}

/** The mirror of the daily loss: a ceiling over the day's reference. */
export const dailyProfitCap: Kind<typeof fields> = defineKind(
  fields,
  guide,
  (terms) => dailyLevel(terms, { side: "ceiling", sign: 1n })
)
