import { useTranslations } from "next-intl"
import type { ReactElement } from "react"
import { SORTS, searchHref, type CatalogueSearch } from "@/lib/catalogue-search"
import { ChipLink } from "@/ui/chip-link"

/** The order of the catalogue. */
export function SortLinks({
  search,
}: {
  search: CatalogueSearch
}): ReactElement {
  const t = useTranslations("catalogue")
  return (
    <div role="group" aria-label={t("sort")} className="flex flex-wrap gap-1.5">
      {SORTS.map((sort) => (
        <ChipLink
          key={sort}
          href={searchHref(search, { sort })}
          selected={search.sort === sort}
        >
          {t(`sorts.${sort}`)}
        </ChipLink>
      ))}
    </div>
  )
}
