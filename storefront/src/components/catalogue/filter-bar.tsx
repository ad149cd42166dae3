import { useTranslations } from "next-intl"
import type { ReactElement, ReactNode } from "react"
import { searchHref, type CatalogueSearch } from "@/lib/catalogue-search"
import type { CatalogueChoices } from "@/lib/types"
import { useFormats } from "@/lib/use-formats"
import { ChipLink } from "@/ui/chip-link"
import { PriceFilter } from "./price-filter"

interface FilterBarProps {
  choices: CatalogueChoices
  search: CatalogueSearch
  /** Of the region's prices; null where the firm sells nowhere. */
  priceCurrency: string | null
}

/** Choices that make sense for what is on sale; each press is an address of its own. */
export function FilterBar(props: FilterBarProps): ReactElement {
  const { choices, search } = props
  const t = useTranslations()
  const formats = useFormats()
  return (
    <>
      <div className="flex flex-wrap items-end gap-x-8 gap-y-4">
        <Choice
          name="steps"
          label={t("catalogue.evaluation")}
          values={choices.steps}
          search={search}
          say={(count) => t("common.steps", { count })}
        />
        <Choice
          name="floor"
          label={t("catalogue.overallFloor")}
          values={choices.floors}
          search={search}
          say={(floor) =>
            floor === "static" ? t("catalogue.fixed") : t("catalogue.trailing")
          }
        />
        <Choice
          name="size"
          label={t("catalogue.size")}
          values={[...new Set(choices.sizes.map((one) => one.initial_balance))]}
          search={search}
          say={(balance) =>
            formats.size(
              balance,
              choices.sizes.find((one) => one.initial_balance === balance)
                ?.currency ?? "USD"
            )
          }
        />
      </div>
      <MoreFilters {...props} />
    </>
  )
}

function MoreFilters({
  choices,
  search,
  priceCurrency,
}: FilterBarProps): ReactElement {
  const t = useTranslations("catalogue")
  const formats = useFormats()
  const active = [
    search.category,
    search.platform,
    search.currency,
    search.split,
    search.price,
  ].some((value) => value !== null)
  return (
    <details open={active} className="mt-4">
      <summary className="inline-flex min-h-9 items-center text-sm font-medium text-accent underline-offset-4 hover:underline">
        {t("more")}
      </summary>
      <div className="mt-2 flex flex-wrap items-end gap-x-8 gap-y-4">
        <Choice
          name="category"
          label={t("category")}
          values={choices.categories.map((one) => one.handle)}
          search={search}
          say={(handle) =>
            choices.categories.find((one) => one.handle === handle)?.name ??
            handle
          }
        />
        <Choice
          name="platform"
          label={t("platform")}
          values={choices.platforms}
          search={search}
          say={(platform) => platform}
        />
        <Choice
          name="currency"
          label={t("currency")}
          values={choices.currencies}
          search={search}
          say={(currency) => currency}
        />
        <Choice
          name="split"
          label={t("split")}
          values={choices.splits}
          search={search}
          say={(split) => formats.percent(split)}
        />
        {priceCurrency && (
          <PriceFilter search={search} currency={priceCurrency} />
        )}
      </div>
    </details>
  )
}

interface ChoiceProps<Value> {
  name: Exclude<keyof CatalogueSearch, "sort" | "page" | "picks" | "price">
  label: string
  values: Value[]
  search: CatalogueSearch
  say: (value: Value) => ReactNode
}

/** One filter; where there is nothing to choose from it is not shown. */
function Choice<Value extends string | number>({
  name,
  label,
  values,
  search,
  say,
}: ChoiceProps<Value>): ReactElement | null {
  if (values.length < 2 && search[name] === null) {
    return null
  }
  return (
    <div role="group" aria-label={label} className="min-w-0">
      <p className="mb-1.5 text-sm text-muted">{label}</p>
      <div className="flex flex-wrap gap-1.5">
        {values.map((value) => {
          const selected = String(search[name]) === String(value)
          return (
            <ChipLink
              key={value}
              href={searchHref(search, { [name]: selected ? null : value })}
              selected={selected}
            >
              {say(value)}
            </ChipLink>
          )
        })}
      </div>
    </div>
  )
}
