/** Languages in which the terms of a program can be read before they are sold, each in its own words. */
export const PREVIEW_LANGUAGES = {
  en: "English",
  es: "Español",
  de: "Deutsch",
} as const

export type PreviewLanguage = keyof typeof PREVIEW_LANGUAGES
