import type { Metadata } from "next"
import type { Locale } from "next-intl"
import { routing } from "@/i18n/routing"

/** The addresses of a public page in all languages, for search engines; `path` is without a language. */
export function alternates(
  path: string,
  locale: Locale
): NonNullable<Metadata["alternates"]> {
  const address = (one: Locale): string => `/${one}${path === "/" ? "" : path}`
  return {
    canonical: address(locale),
    languages: {
      ...Object.fromEntries(routing.locales.map((one) => [one, address(one)])),
      "x-default": address(routing.defaultLocale),
    },
  }
}
