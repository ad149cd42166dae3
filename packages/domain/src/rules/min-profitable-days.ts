import { z } from "zod"
import { share } from "../terms/allowance"
import { breakable } from "../terms/effect"
import { field } from "../terms/field"
import { ruleId } from "../terms/fields"
import { window } from "../terms/window"
import { ruleDays } from "../terms/rule-days"
import { OWN_PAGES } from "./own-pages"
import type { CompiledRule } from "../engine/compiled-rule"
import type { RuleState, State } from "../engine/state"
import { moneyValue } from "../explain/values/money-value"
import { say } from "../explain/say"
import type { Money } from "../money/money"
import { shareMoney } from "../payout/payout-maximum"
import type { TermsOf } from "../terms/rule-schema"
import { defineKind, type Kind, type KindGuide } from "./define-kind"
import { effectPlan } from "./effect-for"
import { levelEdge } from "./level-edge"
import { freshRuleState } from "./rule-state"
import { withEntry } from "./with-entry"

interface ProfitableState extends RuleState {
  /** Result of each day with one (by equity, of each closed day), by label. */
  sums: Readonly<Record<string, Money>>
  /** First day of the window, or null for the whole phase. */
  since: string | null
}

type ProfitableTerms = TermsOf<"min_profitable_days">

const add = (rule: ProfitableState, day: string, amount: Money): void => {
  // A threshold is above zero: a day without a result never counts, and need not be kept.
  if (amount === 0n || (rule.since !== null && day < rule.since)) return
  rule.sums = withEntry(rule.sums, day, (rule.sums[day] ?? 0n) + amount)
}

/** Which facts a day's result is made of. */
const attribution = (
  terms: ProfitableTerms
): Pick<
  CompiledRule<ProfitableState>,
  "onTradeClosed" | "onTradeVoided" | "onDayEnd"
> => {
  if (terms.attributeTo === "equity_change") {
    return {
      onDayEnd: (rule, { day }, snapshot) => {
        if (!day || snapshot.missing || day.unknown) return
        add(rule, day.label, snapshot.equity - day.equity - day.shift)
      },
      // Equity rose by what does not count.
      onTradeClosed: (rule, { day }, closed) => {
        if (!closed.fully || !day || closed.counted === closed.net) return
        add(rule, day.label, closed.counted - closed.net)
      },
      onTradeVoided: (rule, _, { closedDay, net }) => {
        add(rule, closedDay, -net)
      },
    }
  }
  return {
    onTradeClosed: (rule, state, closed) => {
      if (!closed.fully) return
      const today = state.day?.label ?? ""
      const open = terms.attributeTo === "open_day"
      add(rule, open ? closed.openedDay : today, closed.counted)
    },
    onTradeVoided: (rule, state, { openedDay, closedDay, net, cycle }) => {
      if (terms.window === "payout_cycle" && cycle !== state.payout.count) {
        return
      }
      add(rule, terms.attributeTo === "open_day" ? openedDay : closedDay, -net)
    },
    onDayEnd: (rule, state) => {
      if (terms.deductOpenLosses === true && state.day) {
        add(rule, state.day.label, state.openLosses)
      }
    },
  }
}

/** Days at or over the threshold; while a day runs, its open losses are deducted where the terms say so. */
const profitableDays = (
  terms: ProfitableTerms,
  rule: ProfitableState,
  state: State
): number => {
  const threshold = shareMoney(terms.threshold, state)
  const today =
    terms.deductOpenLosses === true && terms.attributeTo !== "equity_change"
      ? state.day?.label
      : undefined
  return Object.entries(rule.sums).filter(
    ([day, sum]) => (day === today ? sum + state.openLosses : sum) >= threshold
  ).length
}

const describe = (terms: ProfitableTerms, state: State, currency: string) => {
  const sentence = say(`describe.min_profitable_days.${terms.attributeTo}`, {
    days: { count: terms.days },
    amount: moneyValue(shareMoney(terms.threshold, state), currency),
    deduct:
      terms.deductOpenLosses === true
        ? say("describe.min_profitable_days.deduct")
        : "",
  })
  return terms.window === "payout_cycle"
    ? say("describe.window.payout_cycle", { sentence })
    : sentence
}

const fields = z
  .strictObject({
    id: ruleId,
    kind: z.literal("min_profitable_days"),
    days: ruleDays,
    threshold: field(
      share,
      "Threshold",
      "The profit from which a rule day counts."
    ),
    attributeTo: field(
      z.enum(
        ["close_day", "open_day", "equity_change"],
        "must be close_day, open_day or equity_change"
      ),
      "Attribute to",
      "Which day a profit belongs to: that of the close, that of the opening, or the change of equity from reset to reset."
    ),
    deductOpenLosses: field(
      z.boolean(),
      "Deduct open losses",
      "Losses of trades open at the reset are subtracted; false where left out."
    ).optional(),
    window,
    ...breakable,
  })
  .meta({
    title: "Profitable days",
    description: "So many rule days that ended with a profit.",
  })

const guide: KindGuide<z.infer<typeof fields>> = {
  starter: {
    id: "profitable_days",
    kind: "min_profitable_days",
    days: 5,
    threshold: { percent: "0.5" },
    attributeTo: "close_day",
  },
  usual: [
    {
      field: "threshold",
      value: "150 at YRM and Topstep, 0.5 % at FundedHero",
      source: `firms' own pages; today's Topstep secondary`,
    },
    {
      field: "attributeTo",
      value:
        "Closing day: Prop Number One. Opening day: ATFunded. Equity from reset to reset: Fintokei",
      source: OWN_PAGES,
    },
  ],
}

/** Rule days that ended with at least some profit. */
export const minProfitableDays: Kind<typeof fields> = defineKind(
  fields,
  guide,
  (terms) => {
    const count = (rule: ProfitableState, state: State) =>
      profitableDays(terms, rule, state)
    const compiled: CompiledRule<ProfitableState> = {
      terms,
      effectFor: effectPlan(terms),
      objective: {
        unit: "days",
        required: () => BigInt(terms.days),
        current: (rule, state) => BigInt(count(rule, state)),
        met: (rule, state) => count(rule, state) >= terms.days,
        explain: (rule, state) =>
          say("room.days", {
            current: { count: count(rule, state) },
            required: { count: terms.days },
          }),
      },
      start: () => freshRuleState({ sums: {}, since: null }),
      ...attribution(terms),
      onCashFlow: (rule, state, flow) => {
        if (flow.kind !== "payout" || terms.window !== "payout_cycle") return
        const today = state.day?.label ?? ""
        // By equity the running day is judged as a whole, with what of it is left out already.
        const left =
          terms.attributeTo === "equity_change" ? rule.sums[today] : undefined
        rule.sums = left === undefined ? {} : { [today]: left }
        rule.since = state.day?.label ?? null
      },
      report: (rule, state) => ({
        met: count(rule, state) >= terms.days,
        required: terms.days,
        current: count(rule, state),
      }),
      describe: (state, currency) => describe(terms, state, currency),
      example: (state, currency) => {
        const { ok, breach } = levelEdge(shareMoney(terms.threshold, state), {
          side: "floor",
          touching: false,
          currency,
        })
        return say("example.min_profitable_days", {
          amount: moneyValue(ok, currency),
          short: moneyValue(breach, currency),
        })
      },
    }
    return compiled
  }
)
