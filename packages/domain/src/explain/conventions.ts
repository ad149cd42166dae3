import type { Locale } from "./locale"

/** How a language writes numbers, dates and durations. */
export interface Conventions {
  group: string
  decimal: string
  /** Fewer digits before the decimal sign than this are not grouped. */
  groupFrom: number
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
const nameIn = (names: readonly string[], month: string): string =>
  names[Number(month) - 1] ?? month

/** The conventions of each language. */
export const conventions: Readonly<Record<Locale, Conventions>> = {
  en: {
    group: ",",
    decimal: ".",
    groupFrom: 4,
    date: (year, month, day) =>
      `${nameIn(english, month)} ${Number(day)}, ${year}`,
    durations: [["day", "days"], "h", "min", "s", "ms"],
  },
  es: {
    group: ".",
    decimal: ",",
    groupFrom: 5,
    date: (year, month, day) =>
      `${Number(day)} ${nameIn(spanish, month)} ${year}`,
    durations: [["día", "días"], "h", "min", "s", "ms"],
  },
  de: {
    group: ".",
    decimal: ",",
    groupFrom: 4,
    date: (year, month, day) => `${day}.${month}.${year}`,
    durations: [["Tag", "Tage"], "Std", "Min", "Sek", "ms"],
  },
}
