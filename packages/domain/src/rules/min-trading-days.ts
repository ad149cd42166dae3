import { z } from "zod"
import { breakable } from "../terms/effect"
import { field } from "../terms/field"
import { percent, ruleId } from "../terms/fields"
import { window } from "../terms/window"
import { ruleDays } from "../terms/rule-days"
import { OWN_PAGES } from "./own-pages"
import type { CompiledRule } from "../engine/compiled-rule"
import { netLots } from "../engine/net-lots"
import type { RuleState, State } from "../engine/state"
import { moneyValue } from "../explain/values/money-value"
import { say } from "../explain/say"
import type { Money } from "../money/money"
import { parsePercent } from "../money/parse-percent"
import { percentOf } from "../money/percent-of"
import type { TermsOf } from "../terms/rule-schema"
import { defineKind, type Kind, type KindGuide } from "./define-kind"
import { effectPlan } from "./effect-for"
import { levelEdge } from "./level-edge"
import { freshRuleState } from "./rule-state"

interface DaysState extends RuleState {
  days: number
  /** Label of the last day counted, so that a day counts once. */
  lastDay: string | null
}

const countDay = (rule: DaysState, label: string): void => {
  if (rule.lastDay === label) return
  rule.lastDay = label
  rule.days += 1
}

const today = (state: State): string => state.day?.label ?? ""

/** Which facts make a day count. */
const counting = (
  terms: TermsOf<"min_trading_days">
): Pick<
  CompiledRule<DaysState>,
  "onTradeOpened" | "onTradeClosed" | "onDayEnd"
> => {
  const { countWhen } = terms
  if (countWhen === "position_opened") {
    return { onTradeOpened: (rule, state) => countDay(rule, today(state)) }
  }
  if (countWhen === "opened_and_closed") {
    return {
      onTradeClosed: (rule, state, closed) => {
        if (closed.fully && closed.openedDay === today(state)) {
          countDay(rule, today(state))
        }
      },
    }
  }
  if (countWhen === "position_flat") {
    return {
      // Opened against as much the other way.
      onTradeOpened: (rule, state, { symbol }) => {
        if (netLots(state, symbol) === 0n) countDay(rule, today(state))
      },
      onTradeClosed: (rule, state, closed) => {
        if (closed.netBefore !== 0n && closed.netAfter === 0n) {
          countDay(rule, today(state))
        }
      },
    }
  }
  const percent = parsePercent(countWhen.balanceMoved.percent)
  return {
    onDayEnd: (rule, state, snapshot) => {
      if (!state.day || state.day.unknown || snapshot.missing) return
      const moved = snapshot.balance - state.day.balance - state.day.shift
      const distance = moved < 0n ? -moved : moved
      if (distance >= percentOf(state.initial, percent)) {
        countDay(rule, today(state))
      }
    },
  }
}

const movedMoney = (
  { balanceMoved }: { balanceMoved: { percent: string } },
  state: State
): Money => percentOf(state.initial, parsePercent(balanceMoved.percent))

const describe = (
  terms: TermsOf<"min_trading_days">,
  state: State,
  currency: string
) => {
  const { countWhen } = terms
  const days = { count: terms.days }
  const sentence =
    typeof countWhen === "string"
      ? say(`describe.min_trading_days.${countWhen}`, { days })
      : say("describe.min_trading_days.balance_moved", {
          days,
          amount: moneyValue(movedMoney(countWhen, state), currency),
        })
  return terms.window === "payout_cycle"
    ? say("describe.window.payout_cycle", { sentence })
    : sentence
}

const fields = z
  .strictObject({
    id: ruleId,
    kind: z.literal("min_trading_days"),
    days: ruleDays,
    countWhen: field(
      z.union([
        z.enum(["position_opened", "opened_and_closed", "position_flat"]),
        z.strictObject({
          balanceMoved: field(
            z.strictObject({
              percent: field(
                percent,
                "Percent",
                "Percent of the initial balance by which the day's end balance is above or below its start."
              ),
            }),
            "Balance moved",
            "The day counts when its balance moved this far, either way."
          ),
        }),
      ]),
      "Count when",
      "What makes a rule day count: a position was opened, a trade was opened and closed, the net position of a symbol became flat, or the balance moved."
    ),
    window,
    ...breakable,
  })
  .meta({
    title: "Trading days",
    description: "So many rule days with activity.",
  })

const guide: KindGuide<z.infer<typeof fields>> = {
  starter: {
    id: "days",
    kind: "min_trading_days",
    days: 4,
    countWhen: "position_opened",
  },
  usual: [
    {
      field: "days",
      value: "4 at FTMO, 3 at Xpert Funding, 5 at Funds.Pro",
      source: OWN_PAGES,
    },
    {
      field: "countWhen",
      value:
        "A position opened: FTMO. Opened and closed the same day: Alpha Capital. Balance moved by 0.5 %: Xpert Funding",
      source: OWN_PAGES,
    },
  ],
}

/** Rule days on which the trader was active. */
export const minTradingDays: Kind<typeof fields> = defineKind(
  fields,
  guide,
  (terms) => {
    const rule: CompiledRule<DaysState> = {
      terms,
      effectFor: effectPlan(terms),
      objective: {
        unit: "days",
        required: () => BigInt(terms.days),
        current: ({ days }) => BigInt(days),
        met: ({ days }) => days >= terms.days,
        explain: ({ days }) =>
          say("room.days", {
            current: { count: days },
            required: { count: terms.days },
          }),
      },
      start: () => freshRuleState({ days: 0, lastDay: null }),
      ...counting(terms),
      onCashFlow: (state, _, flow) => {
        if (flow.kind !== "payout" || terms.window !== "payout_cycle") return
        state.days = 0
        state.lastDay = null
      },
      report: ({ days }) => ({
        met: days >= terms.days,
        required: terms.days,
        current: days,
      }),
      describe: (state, currency) => describe(terms, state, currency),
      example: (state, currency) => {
        if (typeof terms.countWhen === "string") return null
        const { ok, breach } = levelEdge(movedMoney(terms.countWhen, state), {
          side: "floor",
          touching: false,
          currency,
        })
        return say("example.min_trading_days", {
          amount: moneyValue(ok, currency),
          short: moneyValue(breach, currency),
        })
      },
    }
    return rule
  }
)
