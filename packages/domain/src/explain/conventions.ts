import type { Locale } from "./locale"

/** How a language writes numbers, dates and durations. */
export interface Conventions {
  group: string
  decimal: string
  /** Fewer digits before the decimal sign than this are not grouped. */
  groupFrom: number
  /** An amount with the sign of its currency: before or after the number. */
  money: (sign: "" | "-", number: string, symbol: string) => string
  date: (year: string, month: string, day: string) => string
  /** Day (one, several), hour, minute, second, millisecond. */
  durations: readonly [
    readonly [string, string],
    string,
    string,
    string,
    string,
  ]
}

const english = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ")
const spanish = "ene feb mar abr may jun jul ago sep oct nov dic".split(" ")

const dayFirst =
  (names: readonly string[]): Conventions["date"] =>
  (year, month, day) =>
    `${Number(day)} ${names[Number(month) - 1] ?? month} ${year}`

const signAfter: Conventions["money"] = (sign, number, symbol) =>
  `${sign}${number} ${symbol}`

/** The conventions of each language. */
export const conventions: Readonly<Record<Locale, Conventions>> = {
  en: {
    group: ",",
    decimal: ".",
    groupFrom: 4,
    money: (sign, number, symbol) => `${sign}${symbol}${number}`,
    date: dayFirst(english),
    durations: [["day", "days"], "h", "min", "s", "ms"],
  },
  es: {
    group: ".",
    decimal: ",",
    groupFrom: 5,
    money: signAfter,
    date: dayFirst(spanish),
    durations: [["día", "días"], "h", "min", "s", "ms"],
  },
  de: {
    group: ".",
    decimal: ",",
    groupFrom: 4,
    money: signAfter,
    date: (year, month, day) => `${day}.${month}.${year}`,
    durations: [["Tag", "Tage"], "Std", "Min", "Sek", "ms"],
  },
}
