"use client"
import { useLocale, useTranslations } from "next-intl"
import { useSearchParams } from "next/navigation"
import type { ReactElement } from "react"
import { getPathname, usePathname } from "@/i18n/navigation"
import { routing } from "@/i18n/routing"
import { LANGUAGE_NAMES } from "@/lib/language-names"

/** This page in its languages, as links: they work without scripts and are followed by search engines. */
export function LanguageLinks(): ReactElement {
  const t = useTranslations("layout")
  const current = useLocale()
  const path = usePathname()
  const search = useSearchParams().toString()
  return (
    <ul aria-label={t("language")} className="flex gap-x-4">
      {routing.locales.map((locale) => (
        <li key={locale}>
          <a
            href={getPathname({
              href: search ? `${path}?${search}` : path,
              locale,
            })}
            lang={locale}
            hrefLang={locale}
            aria-current={locale === current ? "true" : undefined}
            className={
              locale === current
                ? "font-semibold text-ink"
                : "underline underline-offset-4 hover:text-ink"
            }
          >
            {LANGUAGE_NAMES[locale]}
          </a>
        </li>
      ))}
    </ul>
  )
}
