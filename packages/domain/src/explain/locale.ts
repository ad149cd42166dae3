/** The languages that sentences are written in. */
export const LOCALES = ["en", "es", "de"] as const

export type Locale = (typeof LOCALES)[number]
