import { z } from "zod"
import { field } from "../terms/field"
import { duration } from "../terms/fields"
import { ruleBase } from "../terms/rule-base"
import { OWN_PAGES } from "./own-pages"
import type { CompiledRule } from "../engine/compiled-rule"
import type { Fact, Offence } from "../engine/conduct"
import type { OpenTrade, RuleState, State } from "../engine/state"
import { tradeKey } from "../engine/trade-key"
import type { DurationValue, Message } from "../explain/message"
import { say } from "../explain/say"
import type { TermsOf } from "../terms/rule-schema"
import { instantValue } from "../explain/values/instant-value"
import { parseDurationMs } from "../trading-day/parse-duration"
import { conductRule } from "./conduct-rule"
import { defineKind, type Kind, type KindGuide } from "./define-kind"
import { effectMessage } from "./effect-message"
import { freshRuleState } from "./rule-state"

/** Two opposite open trades. */
interface Pair {
  /** The trade of this account that is to blame: the newer one where both are its own. */
  own: string
  /** Keys of both in the book. */
  keys: readonly [string, string]
  symbol: string
  since: number
}

interface HedgeState extends RuleState {
  /** Pairs that have not overlapped for long enough yet. */
  waiting: readonly Pair[]
  /** Open trades that were blamed before. */
  blamed: readonly string[]
}

const keyOf = (trade: OpenTrade): string => tradeKey(trade.account, trade.id)

const isOpposite = (a: OpenTrade, b: OpenTrade): boolean =>
  a.symbol === b.symbol && a.side !== b.side && b.left > 0n

const pairOf = (own: OpenTrade, a: OpenTrade, b: OpenTrade): Pair => ({
  own: own.id,
  keys: [keyOf(a), keyOf(b)],
  symbol: a.symbol,
  since: Math.max(a.openedAt, b.openedAt),
})

/** Pairs that a trade just opened makes, in the scope of the terms. */
const newPairs = (
  { scope }: TermsOf<"hedging">,
  { trades }: State,
  trade: OpenTrade
): Pair[] =>
  Object.values(trades)
    .filter((one) => isOpposite(trade, one))
    .filter((one) =>
      scope === "account"
        ? trade.account === null && one.account === null
        : (trade.account === null) !== (one.account === null)
    )
    .map((one) => pairOf(trade.account === null ? trade : one, trade, one))

const closes = (fact: Fact): OpenTrade | null =>
  (fact.type === "closed" || fact.type === "other_closed") &&
  fact.trade.left === 0n
    ? fact.trade
    : null

const pairMessage = (
  { symbol, since }: Pair,
  [first = "", second = ""]: readonly string[],
  overlap: DurationValue | null,
  timeZone: string
): Message => {
  const pair = { first, second, symbol, since: instantValue(since, timeZone) }
  return overlap
    ? say("breach.hedging.for", { ...pair, overlap })
    : say("breach.hedging", pair)
}

/** Blames each trade once, however many others it is opposite to. */
const blame = (
  rule: HedgeState,
  pairs: readonly Pair[],
  overlap: DurationValue | null,
  timeZone: string
): Offence[] =>
  pairs.flatMap((pair) => {
    if (rule.blamed.includes(pair.own)) return []
    rule.blamed = [...rule.blamed, pair.own]
    const names = pair.keys.map((key) => key.replace("\n", "/"))
    return [
      {
        key: names.join(" and "),
        trade: pair.own,
        measured: null,
        limit: null,
        message: pairMessage(pair, names, overlap, timeZone),
      },
    ]
  })

/** When the first pair has overlapped for long enough. */
const firstRipe = (waiting: readonly Pair[], least: number): number =>
  waiting.reduce((first, { since }) => Math.min(first, since + least), Infinity)

const compile = (terms: TermsOf<"hedging">): CompiledRule<HedgeState> => {
  const least = parseDurationMs(terms.minimumOverlap ?? "PT0S") ?? 0
  const overlap = least > 0 ? { duration: least } : null

  return conductRule<HedgeState>({
    terms,
    start: () => freshRuleState({ waiting: [], blamed: [] }),
    quietUntil: ({ waiting }) => firstRipe(waiting, least) - 1,
    watch: (rule, state, fact, { timeZone }) => {
      if (fact.type === "opened" || fact.type === "other_opened") {
        const pairs = newPairs(terms, state, fact.trade)
        if (overlap === null) return blame(rule, pairs, null, timeZone)
        rule.waiting = [...rule.waiting, ...pairs]
        return []
      }
      if (fact.type === "time") {
        const due = ({ since }: Pair) => fact.to - since >= least
        const ripe = rule.waiting.filter(due)
        if (ripe.length === 0) return []
        rule.waiting = rule.waiting.filter((pair) => !due(pair))
        return blame(rule, ripe, overlap, timeZone)
      }
      const closed = closes(fact)
      if (!closed) return []
      const key = keyOf(closed)
      rule.waiting = rule.waiting.filter(({ keys }) => !keys.includes(key))
      rule.blamed = rule.blamed.filter(
        (id) => closed.account !== null || id !== closed.id
      )
      rule.offending =
        rule.offending?.filter((id) => {
          const open = state.trades[id]
          return open && newPairs(terms, state, open).length > 0
        }) ?? []
      return []
    },
    deadline: (rule) =>
      rule.waiting.length === 0 ? null : firstRipe(rule.waiting, least),
    describe: () =>
      say(`describe.hedging.${terms.scope}`, {
        overlap: overlap ? say("hedging.for", { overlap }) : "",
        effect: effectMessage(terms),
      }),
    example: () => say("example.hedging"),
  })
}

const fields = z
  .strictObject({
    ...ruleBase("hedging"),
    scope: field(
      z.enum(["account", "trader"], "must be account or trader"),
      "Scope",
      "`account`: opposite trades inside this account; `trader`: between this account and others of the same trader."
    ),
    minimumOverlap: field(
      duration,
      "Minimum overlap",
      "How long both must be open together; any time where left out."
    ).optional(),
  })
  .meta({
    title: "Hedging",
    description: "No opposite positions in the same symbol at a time.",
  })

const guide: KindGuide<z.infer<typeof fields>> = {
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
      source: OWN_PAGES,
    },
  ],
}

/** No opposite positions in the same symbol at a time. */
export const hedging: Kind<typeof fields> = defineKind(fields, guide, compile)
