import { compareMoney } from "../money/compare-money"
import { parseMoney } from "../money/parse-money"
import type { Offer } from "./offer"

/** Money of challenges, by currency. */
export interface OfferAmount {
  amount: string
  currency: string
}

/** Who asks, when, for what. What is not known yet is `null` and is not held against anybody. */
export interface OfferSituation {
  at: string
  countries: string[] | null
  currency: string | null
  region: string | null
  /** Customer groups of the trader; empty for a stranger. */
  groups: string[] | null
  /** Sold since the stock was set. */
  sold: number
  /** What the trader has running of this program. */
  held: { count: number; amounts: OfferAmount[] } | null
  /** What the trader asks for now. */
  wanted: { count: number; amounts: OfferAmount[] }
}

export const OFFER_STATES = [
  "open",
  "upcoming",
  "ended",
  "sold_out",
  "not_here",
  "not_for_you",
  "limit_reached",
] as const
export const OFFER_REASONS = [
  "archived",
  "from",
  "until",
  "stock",
  "region",
  "country",
  "currency",
  "group",
  "count",
  "total",
] as const

/** Whether a program can be bought; `reason` names the condition that speaks against it. */
export interface OfferAnswer {
  state: (typeof OFFER_STATES)[number]
  reason: (typeof OFFER_REASONS)[number] | null
  /** The instant at which this ends by itself: the start of an upcoming offer, the end of an open one. */
  until: string | null
}

const sum = (amounts: readonly OfferAmount[], currency: string): bigint =>
  amounts
    .filter((one) => one.currency.toUpperCase() === currency.toUpperCase())
    .reduce((total, { amount }) => total + parseMoney(amount), 0n)

const meets = (allowed: readonly string[], own: readonly string[] | null) =>
  allowed.length === 0 ||
  own === null ||
  own.some((one) => allowed.includes(one))

const one = (value: string | null) => (value === null ? null : [value])

const countryFits = (
  { countries }: Offer,
  own: readonly string[] | null
): boolean => {
  if (!countries || own === null) return true
  const { mode, codes } = countries
  return mode === "only"
    ? own.length > 0 && own.every((code) => codes.includes(code))
    : !own.some((code) => codes.includes(code))
}

const whenNot = (offer: Offer, at: number): OfferAnswer | null => {
  if (offer.visibility === "archived") {
    return { state: "ended", reason: "archived", until: null }
  }
  if (offer.until !== null && at >= Date.parse(offer.until)) {
    return { state: "ended", reason: "until", until: null }
  }
  return offer.from !== null && at < Date.parse(offer.from)
    ? { state: "upcoming", reason: "from", until: offer.from }
    : null
}

const whereNot = (offer: Offer, now: OfferSituation): OfferAnswer | null => {
  const no = (reason: OfferAnswer["reason"]): OfferAnswer => ({
    state: "not_here",
    reason,
    until: null,
  })
  if (!meets(offer.regions, one(now.region))) return no("region")
  if (!countryFits(offer, now.countries)) return no("country")
  return meets(offer.currencies, one(now.currency)) ? null : no("currency")
}

/** Without anything asked for, a total that is used up leaves no room. */
const overTotal = (offer: Offer, { held, wanted }: OfferSituation): boolean => {
  const { total } = offer.trader
  if (!total || !held) return false
  const has = sum(held.amounts, total.currency)
  const asks = sum(wanted.amounts, total.currency)
  const most = parseMoney(total.amount)
  return asks === 0n
    ? wanted.amounts.length === 0 && compareMoney(has, most) >= 0
    : compareMoney(has + asks, most) > 0
}

const limitOf = (offer: Offer, now: OfferSituation): OfferAnswer | null => {
  const { count } = offer.trader
  if (
    count !== null &&
    now.held !== null &&
    now.held.count + now.wanted.count > count
  ) {
    return { state: "limit_reached", reason: "count", until: null }
  }
  return overTotal(offer, now)
    ? { state: "limit_reached", reason: "total", until: null }
    : null
}

/** Whether a program can be bought in a situation, and what speaks against it. */
export const offerState = (offer: Offer, now: OfferSituation): OfferAnswer => {
  const elsewhere = whenNot(offer, Date.parse(now.at)) ?? whereNot(offer, now)
  if (elsewhere) return elsewhere
  if (!meets(offer.groups, now.groups)) {
    return { state: "not_for_you", reason: "group", until: null }
  }
  if (offer.stock && now.sold + now.wanted.count > offer.stock.count) {
    return { state: "sold_out", reason: "stock", until: null }
  }
  return (
    limitOf(offer, now) ?? { state: "open", reason: null, until: offer.until }
  )
}
