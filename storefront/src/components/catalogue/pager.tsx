import { useTranslations } from "next-intl"
import type { ReactElement } from "react"
import { searchHref, type CatalogueSearch } from "@/lib/catalogue-search"
import { ButtonLink } from "@/ui/button-link"

interface PagerProps {
  search: CatalogueSearch
  count: number
  limit: number
}

/** The way to further pages; nothing where all fits on one. */
export function Pager({
  search,
  count,
  limit,
}: PagerProps): ReactElement | null {
  const t = useTranslations("catalogue")
  const pages = Math.max(1, Math.ceil(count / limit))
  if (pages === 1 && search.page === 1) {
    return null
  }
  const { page } = search
  return (
    <nav
      aria-label={t("pages")}
      className="mt-8 flex items-center justify-center gap-5"
    >
      {page > 1 && (
        <ButtonLink
          look="secondary"
          rel="prev"
          href={searchHref(search, { page: Math.min(page - 1, pages) })}
        >
          {t("previous")}
        </ButtonLink>
      )}
      <p className="text-sm text-muted">{t("page", { page, pages })}</p>
      {page < pages && (
        <ButtonLink
          look="secondary"
          rel="next"
          href={searchHref(search, { page: page + 1 })}
        >
          {t("next")}
        </ButtonLink>
      )}
    </nav>
  )
}
