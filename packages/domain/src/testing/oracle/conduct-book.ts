import type { TermsOf } from "../../terms/rule-schema"
import { parseDurationMs } from "../../trading-day/parse-duration"
import type { Offence } from "./offence"
import { Rational } from "./rational"
import { sizes } from "./sizes"
import { earlier, type Story } from "./story"
import { openOf, ownTrades, type Trade } from "./trades"
import { ZERO } from "./values"

/** Orders, merged where they were close together. */
export const ordersOf = (
  rule: TermsOf<"lot_consistency">,
  story: Story
): { lots: Rational; trade: Trade }[] => {
  const within =
    rule.mergeWithin === undefined
      ? -1
      : (parseDurationMs(rule.mergeWithin) ?? 0)
  const orders: { lots: Rational; trade: Trade }[] = []
  for (const trade of ownTrades(story)) {
    const last = orders.at(-1)
    if (last && trade.openedAt - last.trade.openedAt <= within) {
      orders[orders.length - 1] = { lots: last.lots.plus(trade.lots), trade }
    } else orders.push({ lots: trade.lots, trade })
  }
  return orders
}

/** The average order and its bounds. */
export const lotBounds = (rule: TermsOf<"lot_consistency">, story: Story) => {
  const orders = ordersOf(rule, story)
  if (orders.length === 0) return { average: ZERO, lowest: ZERO, highest: ZERO }
  const average = orders
    .reduce((sum, { lots }) => sum.plus(lots), ZERO)
    .dividedBy(Rational.from(orders.length))
  return {
    average,
    lowest: average.percent(rule.lowest),
    highest: average.percent(rule.highest),
  }
}

export const lotOffences = (
  rule: TermsOf<"lot_consistency">,
  story: Story
): Offence[] =>
  ownTrades(story).flatMap(({ id, openedIndex }) => {
    const then = earlier(story, openedIndex + 1)
    const order = ordersOf(rule, then).at(-1)
    const { lowest, highest } = lotBounds(rule, then)
    const fine =
      order &&
      order.lots.compare(lowest) >= 0 &&
      order.lots.compare(highest) <= 0
    return fine ? [] : [{ key: `${id} ${openedIndex}`, trade: id }]
  })

/** What a trade loses at its stop; null where that is not known. */
const riskOf = (trade: Trade, currency: string): Rational | null => {
  const { opened, changes } = trade
  let stop = opened.stopLoss ?? null
  let told =
    opened.riskAtStop === undefined
      ? null
      : { amount: opened.riskAtStop, lots: trade.lots }
  for (const { event, left } of changes) {
    if (event.stopLoss !== undefined) {
      stop = event.stopLoss
      told = null
    }
    if (event.riskAtStop !== undefined) {
      told = { amount: event.riskAtStop, lots: left }
    }
  }
  if (told) {
    return Rational.from(told.amount)
      .times(trade.left)
      .dividedBy(told.lots)
      .max(ZERO)
  }
  const quote = /^[A-Z]{3}\/?([A-Z]{3})$/.exec(trade.symbol)?.[1] ?? currency
  if (stop === null || opened.contractSize === undefined) return null
  if (quote !== currency) return null
  const distance = Rational.from(opened.price).minus(Rational.from(stop))
  return (trade.side === "buy" ? distance : distance.negated())
    .times(trade.left)
    .times(Rational.from(opened.contractSize))
    .max(ZERO)
}

/** Open risk of the account or of the worst symbol, and how many trades are unknown. */
export const openRisk = (rule: TermsOf<"open_risk">, story: Story) => {
  const sums = new Map<string, Rational>()
  let unknown = 0
  for (const trade of openOf(ownTrades(story))) {
    const risk = riskOf(trade, story.terms.currency)
    if (!risk) {
      unknown += 1
      continue
    }
    const key = rule.per === "symbol" ? trade.symbol : ""
    sums.set(key, (sums.get(key) ?? ZERO).plus(risk))
  }
  const total = [...sums.values()].reduce((a, b) => a.max(b), ZERO)
  const { allowance } = rule
  const limit =
    "amount" in allowance
      ? Rational.from(allowance.amount)
      : sizes(story).initial.percent(allowance.percent)
  return { total, limit, unknown }
}

const concerns = (
  { instruments }: TermsOf<"news">,
  currency: string,
  symbol: string
): boolean =>
  instruments
    ? (instruments[currency] ?? []).includes(symbol)
    : [symbol.slice(0, 3), symbol.replace("/", "").slice(3, 6)].includes(
        currency
      )

const nearRelease = (
  rule: TermsOf<"news">,
  release: number,
  trade: Trade
): boolean => {
  const length = (text: string) => parseDurationMs(text) ?? 0
  const { exemptIfOpenedBefore: exempt } = rule
  if (exempt !== undefined && release - trade.openedAt >= length(exempt)) {
    return false
  }
  const inside = (at: number | undefined): boolean =>
    at !== undefined &&
    at >= release - length(rule.before) &&
    at <= release + length(rule.after)
  const opens = inside(trade.openedAt)
  const closes = inside(trade.closed?.at)
  if (rule.covers === "open") return opens
  if (rule.covers === "close") return closes
  return rule.covers === "open_or_close" ? opens || closes : opens && closes
}

/** Trades too close to a release, each once. */
export const newsOffences = (rule: TermsOf<"news">, story: Story): Offence[] =>
  ownTrades(story)
    .toSorted((a, b) => (a.closed?.index ?? 1e9) - (b.closed?.index ?? 1e9))
    .flatMap((trade) => {
      const near = story.moments.some(
        (one) =>
          one.type === "event" &&
          one.event.type === "news" &&
          rule.impact.includes(one.event.impact) &&
          concerns(rule, one.event.currency, trade.symbol) &&
          nearRelease(rule, Date.parse(one.event.at), trade)
      )
      const key = `${trade.id} ${trade.openedIndex}`
      return near ? [{ key, trade: trade.id }] : []
    })
