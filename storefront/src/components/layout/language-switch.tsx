"use client"
import { useLocale, useTranslations } from "next-intl"
import { useSearchParams } from "next/navigation"
import type { ReactElement } from "react"
import { getPathname, usePathname } from "@/i18n/navigation"
import { routing } from "@/i18n/routing"
import { LANGUAGE_NAMES } from "@/lib/language-names"

/** Shows this very page in another language, and remembers the choice. */
export function LanguageSwitch(): ReactElement {
  const t = useTranslations("layout")
  const locale = useLocale()
  const path = usePathname()
  const search = useSearchParams().toString()
  return (
    <select
      aria-label={t("language")}
      value={locale}
      onChange={(event) => {
        const chosen = routing.locales.find((one) => one === event.target.value)
        // A full load: every word on the page is another one.
        window.location.assign(
          getPathname({
            href: search ? `${path}?${search}` : path,
            locale: chosen ?? locale,
          })
        )
      }}
      className="min-h-11 rounded-control bg-transparent px-1 text-sm font-semibold text-muted uppercase hover:bg-sunken hover:text-ink"
    >
      {routing.locales.map((one) => (
        <option
          key={one}
          value={one}
          lang={one}
          aria-label={LANGUAGE_NAMES[one]}
        >
          {one}
        </option>
      ))}
    </select>
  )
}
