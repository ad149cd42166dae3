import type { Locale } from "next-intl"

/** How numbers and dates of a language are written. English has American numbers and British dates, as its rules do. */
export const LANGUAGE_TAGS: Record<Locale, { numbers: string; dates: string }> =
  {
    en: { numbers: "en-US", dates: "en-GB" },
    es: { numbers: "es-ES", dates: "es-ES" },
    de: { numbers: "de-DE", dates: "de-DE" },
  }
