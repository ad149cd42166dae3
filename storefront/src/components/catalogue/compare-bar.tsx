import { useTranslations } from "next-intl"
import type { ReactElement } from "react"
import {
  compareHref,
  searchHref,
  type CatalogueSearch,
} from "@/lib/catalogue-search"
import { ButtonLink } from "@/ui/button-link"

/** What was chosen for the comparison, at the lower edge of the window. */
export function CompareBar({
  search,
}: {
  search: CatalogueSearch
}): ReactElement | null {
  const t = useTranslations("catalogue")
  const count = search.picks.length
  if (count === 0) {
    return null
  }
  return (
    <aside
      aria-label={t("comparison")}
      className="sticky bottom-3 z-10 mx-auto mt-8 flex w-fit max-w-full flex-wrap items-center justify-center gap-2 rounded-card border border-line-strong bg-surface p-2 shadow-lg"
    >
      {count === 1 ? (
        <p className="px-3 text-sm font-medium">{t("compare", { count })}</p>
      ) : (
        <ButtonLink href={compareHref(search.picks)}>
          {t("compare", { count })}
        </ButtonLink>
      )}
      <ButtonLink
        look="quiet"
        scroll={false}
        href={searchHref(search, { picks: [] })}
      >
        {t("dropAll")}
      </ButtonLink>
    </aside>
  )
}
