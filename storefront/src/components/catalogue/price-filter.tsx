import { useTranslations } from "next-intl"
import type { ReactElement } from "react"
import type { CatalogueSearch } from "@/lib/catalogue-search"
import { Button } from "@/ui/button"

interface PriceFilterProps {
  search: CatalogueSearch
  currency: string
}

/** The highest price, as a form that works without scripts and leads to an address. */
export function PriceFilter({
  search,
  currency,
}: PriceFilterProps): ReactElement {
  const t = useTranslations("catalogue")
  const { price, page: _page, picks, ...kept } = search
  return (
    <form className="flex items-end gap-2" method="get">
      {Object.entries(kept).map(([name, value]) =>
        value === null ? null : (
          <input key={name} type="hidden" name={name} value={value} />
        )
      )}
      {picks.map((pick) => (
        <input key={pick} type="hidden" name="pick" value={pick} />
      ))}
      <label className="text-sm text-muted">
        <span className="mb-1.5 block">
          {t("maxPrice", { currency: currency.toUpperCase() })}
        </span>
        <input
          name="price"
          type="number"
          min="0"
          step="any"
          inputMode="decimal"
          defaultValue={price ?? ""}
          className="block min-h-9 w-32 rounded-control border border-line-strong bg-surface px-2.5 text-ink"
        />
      </label>
      <Button type="submit" look="secondary" className="min-h-9!">
        {t("apply")}
      </Button>
    </form>
  )
}
