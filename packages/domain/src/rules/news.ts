import { z } from "zod"
import { field } from "../terms/field"
import { currency, duration, symbol } from "../terms/fields"
import { ruleBase } from "../terms/rule-base"
import { OWN_PAGES } from "./own-pages"
import type { CompiledRule } from "../engine/compiled-rule"
import type { Offence, Release } from "../engine/conduct"
import { openTrades } from "../engine/open-trades"
import type { RuleState, State } from "../engine/state"
import type { DurationValue, ListValue, Message } from "../explain/message"
import { say } from "../explain/say"
import { durationValue } from "../explain/values/duration-value"
import type { TermsOf } from "../terms/rule-schema"
import { DAY_MS } from "../trading-day/day-ms"
import { instantValue } from "../explain/values/instant-value"
import { parseDurationMs } from "../trading-day/parse-duration"
import { conductRule } from "./conduct-rule"
import { defineKind, type Kind, type KindGuide } from "./define-kind"
import { effectMessage } from "./effect-message"
import { freshRuleState } from "./rule-state"
import { symbolCurrencies } from "./symbol-currencies"

interface NewsState extends RuleState {
  /** Releases of the last days that the rule is about. */
  releases: readonly Release[]
  /** Trades that have broken it, with their opening: once is enough. */
  broken: readonly { key: string; trade: string; openedAt: number }[]
}

/** A trade as far as this rule looks at it. */
interface Subject {
  id: string
  symbol: string
  openedAt: number
  closedAt: number | null
  /** It was closed before this event. */
  past: boolean
}

type NewsTerms = TermsOf<"news">

const LOOK_BACK_MS = 7 * DAY_MS

const keyOf = ({ id, openedAt }: Subject): string => `${id} of ${openedAt}`

const concerns = (terms: NewsTerms, currency: string, symbol: string) =>
  terms.instruments
    ? (terms.instruments[currency] ?? []).includes(symbol)
    : (symbolCurrencies(symbol)?.includes(currency) ?? false)

/** Which act of a trade a release forbids, or null. */
type Forbids = (release: Release, subject: Subject) => "open" | "close" | null

const forbidding = (terms: NewsTerms): Forbids => {
  const before = parseDurationMs(terms.before) ?? 0
  const after = parseDurationMs(terms.after) ?? 0
  const exempt =
    terms.exemptIfOpenedBefore === undefined
      ? null
      : parseDurationMs(terms.exemptIfOpenedBefore)
  return ({ at, currency }, { symbol, openedAt, closedAt }) => {
    if (!concerns(terms, currency, symbol)) return null
    if (exempt !== null && openedAt <= at - exempt) return null
    const inside = (instant: number | null): boolean =>
      instant !== null && instant >= at - before && instant <= at + after
    const opens = inside(openedAt)
    const closes = inside(closedAt)
    switch (terms.covers) {
      case "open":
        return opens ? "open" : null
      case "close":
        return closes ? "close" : null
      case "open_or_close":
        return opens ? "open" : closes ? "close" : null
      case "opened_and_closed_inside":
        return opens && closes ? "close" : null
    }
  }
}

/** Everything a release that arrives now may concern. */
const subjects = (state: State): Subject[] => [
  ...state.closed.map((one) => ({ ...one, past: true })),
  ...openTrades(state).map((one) => ({ ...one, closedAt: null, past: false })),
]

interface Windows {
  before: DurationValue
  after: DurationValue
  impact: ListValue
}

const impactMessage = (impact: string): Message =>
  impact === "high" || impact === "medium" || impact === "low"
    ? say(`impact.${impact}`)
    : say("impact.other", { impact })

const windowsOf = ({ before, after, impact }: NewsTerms): Windows => ({
  before: durationValue(before),
  after: durationValue(after),
  impact: { list: impact.map(impactMessage) },
})

const offence = (
  subject: Subject,
  act: "open" | "close",
  release: Release,
  windows: Windows,
  timeZone: string
): Offence => {
  const { id, openedAt, closedAt, past } = subject
  const at = act === "open" ? openedAt : (closedAt ?? openedAt)
  return {
    key: keyOf(subject),
    trade: id,
    ...(past && closedAt !== null ? { closedAt } : {}),
    measured: null,
    limit: null,
    message: say(`breach.news.${act}`, {
      trade: id,
      at: instantValue(at, timeZone),
      currency: release.currency,
      title:
        release.title === null
          ? ""
          : say("news.titled", { title: release.title }),
      release: instantValue(release.at, timeZone),
      ...windows,
    }),
  }
}

const describe = (terms: NewsTerms) =>
  say(`describe.news.${terms.covers}`, {
    ...windowsOf(terms),
    symbols: say(
      terms.instruments ? "news.instruments" : "news.own_currencies"
    ),
    exempt:
      terms.exemptIfOpenedBefore === undefined
        ? ""
        : say("describe.news.exempt", {
            duration: durationValue(terms.exemptIfOpenedBefore),
          }),
    effect: effectMessage(terms),
  })

/** Forgets what is too old to matter, but not the trades that are still known. */
const forget = (rule: NewsState, state: State): void => {
  const oldest = (state.day?.end ?? 0) - LOOK_BACK_MS
  rule.releases = rule.releases.filter(({ at }) => at >= oldest)
  rule.broken = rule.broken.filter(
    ({ trade, openedAt }) =>
      openedAt >= oldest ||
      Object.hasOwn(state.trades, trade) ||
      state.closed.some((one) => one.id === trade)
  )
}

const compile = (terms: NewsTerms): CompiledRule<NewsState> => {
  const forbids = forbidding(terms)
  const windows = windowsOf(terms)
  const judge = (
    rule: NewsState,
    subject: Subject,
    releases: readonly Release[],
    timeZone: string
  ): Offence[] => {
    const key = keyOf(subject)
    if (rule.broken.some((one) => one.key === key)) return []
    const release = releases.find((one) => forbids(one, subject) !== null)
    const act = release && forbids(release, subject)
    if (!release || !act) return []
    const { id: trade, openedAt } = subject
    rule.broken = [...rule.broken, { key, trade, openedAt }]
    return [offence(subject, act, release, windows, timeZone)]
  }

  return conductRule<NewsState>({
    terms,
    start: () => freshRuleState({ releases: [], broken: [] }),
    onDayEnd: forget,
    quietUntil: () => Infinity,
    watch: (rule, state, fact, { at, timeZone }) => {
      if (fact.type === "opened") {
        const subject = { ...fact.trade, closedAt: null, past: false }
        return judge(rule, subject, rule.releases, timeZone)
      }
      if (fact.type === "closed" && fact.fully) {
        const subject = { ...fact.trade, closedAt: at, past: false }
        return judge(rule, subject, rule.releases, timeZone)
      }
      if (fact.type !== "news") return []
      const { release } = fact
      if (!terms.impact.includes(release.impact)) return []
      rule.releases = [...rule.releases, release]
      return subjects(state).flatMap((subject) =>
        judge(rule, subject, [release], timeZone)
      )
    },
    describe: () => describe(terms),
    example: () => say("example.news", windows),
  })
}

const fields = z
  .strictObject({
    ...ruleBase("news"),
    before: field(
      duration,
      "Before",
      "How long before a release, that instant included."
    ),
    after: field(
      duration,
      "After",
      "How long after a release, that instant included."
    ),
    impact: field(
      z.array(z.string().min(1).max(40)).min(1).max(10),
      "Impact",
      "Which releases count, by their impact, such as `high`."
    ),
    covers: field(
      z.enum(
        ["open", "close", "open_or_close", "opened_and_closed_inside"],
        "must be open, close, open_or_close or opened_and_closed_inside"
      ),
      "Covers",
      "What may not happen in that time."
    ),
    exemptIfOpenedBefore: field(
      duration,
      "Exempt if opened before",
      "A trade opened this long before the release, or longer, is free."
    ).optional(),
    instruments: field(
      z.record(currency, z.array(symbol).max(2000)),
      "Instruments",
      "Symbols by currency of the release; where left out, the symbols with that currency in their name."
    ).optional(),
  })
  .meta({
    title: "News",
    description: "No trading around releases of economic news.",
  })

const guide: KindGuide<z.infer<typeof fields>> = {
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
      source: OWN_PAGES,
    },
    {
      field: "effect",
      value:
        "Profit does not count at FundingPips and For Traders; PropXP ends the account",
      source: OWN_PAGES,
    },
    {
      field: "exemptIfOpenedBefore",
      value: "5 hours at FundingPips",
      source: "fundedwiki, secondary",
    },
  ],
}

/** No trading around releases of economic news. */
export const news: Kind<typeof fields> = defineKind(fields, guide, compile)
