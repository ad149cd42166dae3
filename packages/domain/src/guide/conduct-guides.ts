import type { RuleKindName } from "../terms/rule-schema"
import type { KindGuide } from "./kind-guide"
import type { moneyGuides } from "./money-guides"

type ConductKind = Exclude<RuleKindName, keyof typeof moneyGuides>

const OWN = "firms' own pages"

/** Rules of conduct: what to start from and what firms choose. */
export const conductGuides: { readonly [K in ConductKind]: KindGuide<K> } = {
  lot_consistency: {
    starter: {
      id: "lots",
      kind: "lot_consistency",
      lowest: "25",
      highest: "200",
      effect: "warn",
    },
    usual: [
      {
        field: "highest",
        value:
          "25 to 200 % at FundedProFX, 50 to 150 % at Light Speed Funded, 70 to 130 % at FundexPlus",
        source: OWN,
      },
      { field: "mergeWithin", value: "3 minutes at FundexPlus", source: OWN },
    ],
  },
  max_volume: {
    starter: { id: "volume", kind: "max_volume", lots: "20", per: "account" },
    usual: [
      {
        field: "lots",
        value: "1.75 to 60 lots by size at Breakthrough",
        source: OWN,
      },
      {
        field: "tiers",
        value: "Contracts by profit at Topstep, LMI, Earn2Trade",
        source: `${OWN}; Topstep secondary`,
      },
    ],
  },
  max_open_positions: {
    starter: { id: "positions", kind: "max_open_positions", count: 10 },
    usual: [
      {
        field: "count",
        value: "A limit of positions at a time is published by Bharat Funded",
        source: OWN,
      },
    ],
  },
  max_trades_per_day: {
    starter: {
      id: "trades",
      kind: "max_trades_per_day",
      count: 100,
      effect: "warn",
    },
    usual: [
      {
        field: "count",
        value:
          "A limit of trades a day is published by Bharat Funded; high limits are meant against storms of orders",
        source: OWN,
      },
    ],
  },
  open_risk: {
    starter: {
      id: "risk",
      kind: "open_risk",
      allowance: { percent: "3", of: "initial_balance" },
      per: "account",
    },
    usual: [
      {
        field: "allowance",
        value:
          "5 % in all and 2.5 % a symbol at Propridge, 3 % a trade at HyroTrader",
        source: OWN,
      },
    ],
  },
  stop_loss_required: {
    starter: {
      id: "stop",
      kind: "stop_loss_required",
      within: "PT1M",
      effect: "warn",
    },
    usual: [
      {
        field: "within",
        value:
          "With the order: PropAccount, Falcon. 60 seconds: Finotive. 5 minutes: TraderForge, HyroTrader, OneFunded",
        source: OWN,
      },
      {
        field: "tolerance",
        value: "15 % of trades at OneFunded",
        source: OWN,
      },
    ],
  },
  min_trade_duration: {
    starter: {
      id: "duration",
      kind: "min_trade_duration",
      duration: "PT1M",
      measure: "share_of_trades",
      limit: "50",
      effect: "deny_payout",
    },
    usual: [
      {
        field: "duration",
        value: "1 to 3 minutes; 30 seconds with an add-on at Funded Elite",
        source: OWN,
      },
      {
        field: "limit",
        value:
          "Half of the trades over one minute: YRM. Half of the profit over two minutes: Alpha Capital",
        source: OWN,
      },
    ],
  },
  martingale: {
    starter: {
      id: "martingale",
      kind: "martingale",
      factor: "2",
      afterLosses: 2,
      within: "PT6H",
      effect: "warn",
    },
    usual: [
      {
        field: "factor",
        value:
          "Twice the first lot after two losses within six hours at EverBlue",
        source: OWN,
      },
    ],
  },
  news: {
    starter: {
      id: "news",
      kind: "news",
      before: "PT2M",
      after: "PT2M",
      impact: ["high"],
      covers: "open_or_close",
      effect: "void_profit",
    },
    usual: [
      {
        field: "before",
        value:
          "2 minutes at FTMO and YRM, 5 at FundingPips and For Traders, 8 at EquityEdge, 10 at Kortana",
        source: OWN,
      },
      {
        field: "effect",
        value:
          "Profit does not count at FundingPips and For Traders; PropXP ends the account",
        source: OWN,
      },
      {
        field: "exemptIfOpenedBefore",
        value: "5 hours at FundingPips",
        source: "fundedwiki, secondary",
      },
    ],
  },
  flat_by: {
    starter: {
      id: "weekend",
      kind: "flat_by",
      weekdays: ["fri"],
      at: "15:45",
      timeZone: "America/New_York",
      effect: "warn",
    },
    usual: [
      {
        field: "at",
        value:
          "Friday 15:45 New York at PropAccount's white labels; futures firms daily between 15:10 and 16:15 local time",
        source: OWN,
      },
    ],
  },
  hedging: {
    starter: {
      id: "hedging",
      kind: "hedging",
      scope: "trader",
      effect: "warn",
    },
    usual: [
      {
        field: "scope",
        value:
          "Inside one account allowed at most CFD firms; across a trader's accounts forbidden nearly everywhere",
        source: OWN,
      },
    ],
  },
  max_duration: {
    starter: {
      id: "time_limit",
      kind: "max_duration",
      days: 30,
      count: "calendar",
      from: "first_trade",
    },
    usual: [
      {
        field: "days",
        value: "FTMO had 30 and 60 days and is unlimited now",
        source: "secondary",
      },
    ],
  },
  inactivity: {
    starter: {
      id: "inactive",
      kind: "inactivity",
      days: 30,
      activity: "trade_opened",
    },
    usual: [
      {
        field: "days",
        value: "30 at Lucid, 30 or 7 at For Traders, 14 at Polyfundr",
        source: OWN,
      },
    ],
  },
  allowed_symbols: {
    starter: {
      id: "symbols",
      kind: "allowed_symbols",
      symbols: ["EURUSD", "GBPUSD", "USDJPY"],
    },
    usual: [
      {
        field: "symbols",
        value: "Most platforms hold accounts to their group's symbols already",
        source: OWN,
      },
    ],
  },
  allowed_hours: {
    starter: {
      id: "hours",
      kind: "allowed_hours",
      from: "18:00",
      to: "17:00",
      timeZone: "America/New_York",
      weekdays: ["sun", "mon", "tue", "wed", "thu"],
    },
    usual: [
      {
        field: "from",
        value:
          "18:00 to 17:00 New York at Funds.Pro, 17:00 to 15:10 Chicago at Topstep",
        source: OWN,
      },
    ],
  },
}
