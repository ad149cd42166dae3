import type { RuleKindName } from "../terms/rule-schema"
import type { KindGuide } from "./kind-guide"

type MoneyKind = Extract<
  RuleKindName,
  | "daily_loss"
  | "daily_profit_cap"
  | "overall_loss"
  | "group_loss"
  | "profit_target"
  | "min_trading_days"
  | "min_profitable_days"
  | "consistency"
>

const OWN = "firms' own pages"

/** Limits and objectives: what to start from and what firms choose. */
export const moneyGuides: { readonly [K in MoneyKind]: KindGuide<K> } = {
  daily_loss: {
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
        source: `${OWN}; FTMO 1-Step from a public data set`,
      },
      {
        field: "reference",
        value:
          "Balance at the reset: FTMO, FundedNext. The higher of balance and equity: The5ers, FundingPips. Equity: OANDA Prop, Fintokei. Day's peak: HyroTrader",
        source: OWN,
      },
      {
        field: "breachWhen",
        value:
          "Touching is fine at FTMO, Fintokei, FXIFY; it is a breach at FundedNext, OANDA, The5ers",
        source: OWN,
      },
      {
        field: "effect",
        value:
          "Ends the account at most firms; locks until the next day at Topstep, FundedNext Futures, TradeXProp",
        source: OWN,
      },
    ],
  },
  daily_profit_cap: {
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
        source: OWN,
      },
    ],
  },
  overall_loss: {
    starter: {
      id: "overall",
      kind: "overall_loss",
      trails: "none",
      allowance: { percent: "10", of: "initial_balance" },
      breachWhen: "below",
    },
    usual: [
      {
        field: "allowance",
        value:
          "Fixed 8 to 10 % of two-step programs, 6 % of one-step programs; trailing 2,000 on 50,000 at futures firms",
        source: OWN,
      },
      {
        field: "trails",
        value:
          "Nothing: FTMO 2-Step, FundedNext, The5ers. Balance at the end of day: Topstep, Earn2Trade. Balance at once: E8 One, FXIFY. Equity: BluSky, CK Capital",
        source: OWN,
      },
      {
        field: "lock",
        value:
          "At the opening balance when the floor gets there: Topstep, Earn2Trade; at the opening balance plus 100: TX3, Blue Guardian Futures",
        source: OWN,
      },
      {
        field: "onPayout",
        value:
          "Unchanged: E8, Funded Trading Plus. Locked at the first payout: Arctic, FXIFY",
        source: OWN,
      },
    ],
  },
  group_loss: {
    starter: {
      id: "idea",
      kind: "group_loss",
      groupBy: "symbol_and_side",
      ignoreWinners: true,
      allowance: { percent: "3", of: "initial_balance" },
      breachWhen: "at_or_below",
    },
    usual: [
      {
        field: "allowance",
        value:
          "3 % at TX3, 2.5 % at Funded Elite, 2 % at BTF, 1 % at EquityEdge and Breakthrough",
        source: OWN,
      },
    ],
  },
  profit_target: {
    starter: {
      id: "target",
      kind: "profit_target",
      percent: "8",
      requireFlat: true,
    },
    usual: [
      {
        field: "percent",
        value: "10 % then 5 % at FTMO, 8 % then 5 % at FundingPips",
        source: `${OWN}; FundingPips an older page`,
      },
      {
        field: "requireFlat",
        value: "All trades closed at Funding Traders, PropXP, Funded Elite",
        source: OWN,
      },
    ],
  },
  min_trading_days: {
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
        source: OWN,
      },
      {
        field: "countWhen",
        value:
          "A position opened: FTMO. Opened and closed the same day: Alpha Capital. Balance moved by 0.5 %: Xpert Funding",
        source: OWN,
      },
    ],
  },
  min_profitable_days: {
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
        source: `${OWN}; today's Topstep secondary`,
      },
      {
        field: "attributeTo",
        value:
          "Closing day: Prop Number One. Opening day: ATFunded. Equity from reset to reset: Fintokei",
        source: OWN,
      },
    ],
  },
  consistency: {
    starter: {
      id: "best_day",
      kind: "consistency",
      unit: "day",
      formula: "best_share",
      limit: "50",
      compare: "at_most",
    },
    usual: [
      {
        field: "limit",
        value:
          "50 % at FTMO 1-Step, 40 % at E8 and HyroTrader, 30 % at Phidias and BluSky, 20 % at Lucid Direct",
        source: OWN,
      },
      {
        field: "effect",
        value:
          "Wait until met at most firms; E8 futures and TradeFundrr raise the target; HyroTrader does not count the excess",
        source: OWN,
      },
    ],
  },
}
