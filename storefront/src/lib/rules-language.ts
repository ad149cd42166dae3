/** Name of the cookie that remembers the language of rules; not a secret, scripts write it. */
export const RULES_LANGUAGE_COOKIE = "hw_rules_language"

/** The languages that rules are written in, each in its own words. */
export const RULES_LANGUAGES = {
  en: "English",
  es: "Español",
  de: "Deutsch",
} as const

export type RulesLanguage = keyof typeof RULES_LANGUAGES

/** The language a cookie names; English where it names none. */
export const readRulesLanguage = (value: string | undefined): RulesLanguage =>
  value === "es" || value === "de" ? value : "en"
