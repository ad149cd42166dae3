import { useTranslations } from "next-intl"
import type { ReactElement } from "react"
import { Link } from "@/i18n/navigation"
import { LanguageLinks } from "./language-links"
import { ThemeToggle } from "./theme-toggle"

/** The end of every page. */
export function Footer(): ReactElement {
  const t = useTranslations("layout")
  return (
    <footer className="border-t">
      <div className="mx-auto max-w-[76rem] px-4 sm:px-6">
        <div className="gauge-rule opacity-70" />
      </div>
      <div className="mx-auto grid max-w-[76rem] gap-x-10 gap-y-4 px-4 pt-6 pb-10 text-sm text-muted sm:grid-cols-[1fr_auto] sm:px-6">
        <p className="max-w-2xl">{t("disclaimer")}</p>
        <nav
          aria-label={t("footer")}
          className="flex flex-wrap items-center gap-x-5 gap-y-3 self-start"
        >
          <Link className="hover:text-ink" href="/">
            {t("programs")}
          </Link>
          <Link className="hover:text-ink" href="/challenges">
            {t("challenges")}
          </Link>
          <LanguageLinks />
          <div className="-my-3 ml-auto sm:hidden">
            <ThemeToggle />
          </div>
        </nav>
      </div>
    </footer>
  )
}
