import { useTranslations } from "next-intl"
import type { ReactElement } from "react"
import {
  MOST_PICKS,
  searchHref,
  togglePick,
  type CatalogueSearch,
} from "@/lib/catalogue-search"
import type { Program, ProgramSize } from "@/lib/types"
import { useFormats } from "@/lib/use-formats"
import { ButtonLink } from "@/ui/button-link"

interface PickLinkProps {
  program: Program
  size: ProgramSize
  search: CatalogueSearch
}

/** Puts the size shown into the comparison, or takes it out. */
export function PickLink({
  program,
  size,
  search,
}: PickLinkProps): ReactElement {
  const t = useTranslations("catalogue")
  const formats = useFormats()
  const pick = `${program.handle}:${size.key}`
  const picked = search.picks.includes(pick)
  const named = {
    title: program.title,
    size: formats.size(size.initial_balance, size.currency),
  }
  if (!picked && search.picks.length >= MOST_PICKS) {
    return <p className="py-2.5 text-center text-sm text-muted">{t("full")}</p>
  }
  return (
    <ButtonLink
      look="quiet"
      scroll={false}
      aria-label={picked ? t("pickedLabel", named) : t("pickLabel", named)}
      href={searchHref(search, { picks: togglePick(search.picks, pick) })}
    >
      <span aria-hidden="true">{picked ? "✓" : "+"}</span>
      {picked ? t("picked") : t("pick")}
    </ButtonLink>
  )
}
