import { type Conventions, conventions } from "./conventions"
import { durationText } from "./duration-text"
import type { Locale } from "./locale"
import type { MoneyValue, Value } from "./message"

/** A decimal string with the signs of a language; digits are moved, never computed. */
const localNumber = (
  text: string,
  { group, decimal, groupFrom }: Conventions
): string => {
  const [, sign = "", whole = "", fraction] =
    /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? []
  if (whole === "") return text
  const grouped =
    whole.length < groupFrom ? whole : whole.replace(/\B(?=(\d{3})+$)/g, group)
  return `${sign}${grouped}${fraction === undefined ? "" : decimal + fraction}`
}

/** Signs that mean one currency only, more or less; the others keep their code. */
const SYMBOLS: Readonly<Record<string, string>> = {
  USD: "$",
  EUR: "€",
  GBP: "£",
  JPY: "¥",
}

const localMoney = (
  { money, currency }: MoneyValue,
  given: Conventions
): string => {
  const symbol = SYMBOLS[currency]
  if (symbol === undefined) return `${localNumber(money, given)} ${currency}`
  const negative = money.startsWith("-")
  const number = localNumber(negative ? money.slice(1) : money, given)
  return given.money(negative ? "-" : "", number, symbol)
}

const localDate = (text: string, { date }: Conventions): string => {
  const [, year, month, day] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(text) ?? []
  return year && month && day ? date(year, month, day) : text
}

/** "+05:30" as "UTC+5:30". */
const zoneText = (offset: string): string => {
  const [, sign = "", hours = "0", minutes = "00"] =
    /^([+-])(\d\d):?(\d\d)?$/.exec(offset) ?? []
  if (Number(hours) === 0 && minutes === "00") return "UTC"
  return `UTC${sign}${Number(hours)}${minutes === "00" ? "" : `:${minutes}`}`
}

const localInstant = (text: string, given: Conventions): string => {
  const [, date = "", time = "", fraction, offset = ""] =
    /^(.+)T(\d\d:\d\d(?::\d\d)?)(?:[.,](\d+))?(Z|[+-]\d\d:?\d\d)?$/i.exec(
      text
    ) ?? []
  if (date === "") return text
  const exact = /[1-9]/.test(fraction ?? "")
  const clock = exact ? time + given.decimal + String(fraction) : time
  return `${localDate(date, given)}, ${clock} (${zoneText(offset)})`
}

const plain = (value: Exclude<Value, { list: unknown }>): string => {
  if ("money" in value) return `${value.money} ${value.currency}`
  if ("number" in value) return value.number
  if ("count" in value) return String(value.count)
  if ("instant" in value) return value.instant
  if ("date" in value) return value.date
  return durationText(value.duration)
}

/** A fact as a language writes it; without a language as the data have it. */
export const formatValue = (
  value: Exclude<Value, { list: unknown }>,
  locale: Locale | null
): string => {
  if (locale === null) return plain(value)
  const given = conventions[locale]
  if ("money" in value) return localMoney(value, given)
  if ("number" in value) return localNumber(value.number, given)
  if ("count" in value) return localNumber(String(value.count), given)
  if ("instant" in value) return localInstant(value.instant, given)
  if ("date" in value) return localDate(value.date, given)
  return durationText(value.duration, given.durations)
}
