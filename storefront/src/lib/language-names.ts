import type { Locale } from "next-intl"

/** The languages, each in its own words. */
export const LANGUAGE_NAMES: Record<Locale, string> = {
  en: "English",
  es: "Español",
  de: "Deutsch",
}
