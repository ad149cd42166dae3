import { formatInstant, formatMoney } from "@highwater/charts/format"
import type { Locale } from "next-intl"
import { LANGUAGE_TAGS } from "./language-tags"

/** Money, numbers and dates as one language writes them. */
export interface Formats {
  /** With the currency's minor unit. */
  money: (amount: string, currency: string) => string
  /** Whole amounts go without cents. */
  price: (amount: string | number, currency: string) => string
  /** An account size as traders say it: "$100K", "100 mil $". */
  size: (initialBalance: string, currency: string) => string
  number: (value: string | number) => string
  /** "10.000000" reads as "10 %". */
  percent: (value: string | number) => string
  /** "3 March 2026". */
  date: (instant: string) => string
  /** Date and time in a zone, with seconds and the zone's name. */
  instant: (instant: string, timeZone: string) => string
  /** Date and time in a zone, short: "3 Mar, 13:42". */
  moment: (instant: string, timeZone: string) => string
  /** Time of day in a zone, with seconds. */
  clock: (instant: string | number, timeZone: string) => string
  /** A country's name from its two-letter code; the code itself where it is unknown. */
  country: (code: string) => string
  /** What one of is chosen: "A, B or C". */
  either: (names: string[]) => string
}

const known = new Map<Locale, Formats>()

/** The formats of a language, made once. */
export function formatsOf(locale: Locale): Formats {
  const made = known.get(locale) ?? make(locale)
  known.set(locale, made)
  return made
}

function make(locale: Locale): Formats {
  const { numbers, dates } = LANGUAGE_TAGS[locale]
  const decimal = new Intl.NumberFormat(numbers, { maximumFractionDigits: 2 })
  const oneOf = new Intl.ListFormat(locale, { type: "disjunction" })
  const number = (value: string | number): string =>
    decimal.format(value as Intl.StringNumericLiteral)
  return {
    money: (amount, currency) =>
      formatMoney(amount, currency, { locale: numbers }),
    price: (amount, currency) =>
      formatMoney(String(amount), currency.toUpperCase(), {
        locale: numbers,
        whole: Number.isInteger(Number(amount)),
      }),
    size: sizeFormat(numbers),
    number,
    percent: (value) => `${number(value)}\u00a0%`,
    ...datesIn(dates),
    country: countryFormat(locale),
    either: (names) => oneOf.format(names),
  }
}

function sizeFormat(locale: string): Formats["size"] {
  return (initialBalance, currency) =>
    new Intl.NumberFormat(locale, {
      style: "currency",
      currency,
      notation: "compact",
      currencyDisplay: "narrowSymbol",
      minimumFractionDigits: 0,
      maximumFractionDigits: 1,
    }).format(Number(initialBalance))
}

function datesIn(
  locale: string
): Pick<Formats, "date" | "instant" | "moment" | "clock"> {
  const time = {
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  } as const
  return {
    date: (instant) =>
      new Intl.DateTimeFormat(locale, {
        dateStyle: "long",
        timeZone: "UTC",
      }).format(new Date(instant)),
    instant: (instant, timeZone) =>
      new Intl.DateTimeFormat(locale, {
        timeZone,
        day: "numeric",
        month: "long",
        year: "numeric",
        ...time,
        timeZoneName: "short",
      }).format(new Date(instant)),
    moment: (instant, timeZone) =>
      formatInstant(instant, timeZone, false, locale),
    clock: (instant, timeZone) =>
      new Intl.DateTimeFormat(locale, { timeZone, ...time }).format(
        new Date(instant)
      ),
  }
}

function countryFormat(locale: string): Formats["country"] {
  const names = new Intl.DisplayNames([locale], { type: "region" })
  return (code) => {
    const upper = code.toUpperCase()
    try {
      return names.of(upper) ?? upper
    } catch {
      return upper
    }
  }
}
