"use client"
import { useLocale, useTranslations } from "next-intl"
import { useSearchParams } from "next/navigation"
import { useTransition, type ReactElement } from "react"
import { usePathname, useRouter } from "@/i18n/navigation"
import { routing } from "@/i18n/routing"
import { LANGUAGE_NAMES } from "@/lib/language-names"

/** Shows this very page in another language, and remembers the choice. */
export function LanguageSwitch(): ReactElement {
  const t = useTranslations("layout")
  const locale = useLocale()
  const router = useRouter()
  const path = usePathname()
  const search = useSearchParams().toString()
  const [busy, start] = useTransition()
  return (
    <select
      aria-label={t("language")}
      value={locale}
      disabled={busy}
      onChange={(event) => {
        const chosen = routing.locales.find((one) => one === event.target.value)
        start(() =>
          router.replace(search ? `${path}?${search}` : path, {
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
