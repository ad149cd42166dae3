import type { ReactElement } from "react"
import { FilterBar } from "@/components/catalogue/filter-bar"
import { HeroFigure } from "@/components/catalogue/hero-figure"
import { RegionPicker } from "@/components/catalogue/region-picker"
import { ProgramCard } from "@/components/catalogue/program-card"
import { FailureNotice } from "@/components/layout/failure-notice"
import { failureOf, type Failure } from "@/lib/failure"
import { filterPrograms, filtersHref, readFilters } from "@/lib/filter-programs"
import { currentRegion, programs, regions } from "@/lib/server/programs"
import type { Region } from "@/lib/medusa-types"
import type { Program } from "@/lib/types"
import { ChipLink } from "@/ui/chip-link"
import { ButtonLink } from "@/ui/button-link"
import { Empty } from "@/ui/empty"
import { Page } from "@/ui/page"

interface CatalogueProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

interface Shop {
  programs: Program[]
  regions: Region[]
  region: Region | undefined
}

async function load(): Promise<Shop | Failure> {
  try {
    const [onSale, all, region] = await Promise.all([
      programs(),
      regions(),
      currentRegion(),
    ])
    return { programs: onSale, regions: all, region }
  } catch (error) {
    return failureOf(error)
  }
}

/** All programs on sale. */
export default async function CataloguePage({
  searchParams,
}: CatalogueProps): Promise<ReactElement> {
  const filters = readFilters(await searchParams)
  const loaded = await load()
  return (
    <Page>
      <section className="grid items-center gap-x-14 gap-y-8 lg:grid-cols-[1.05fr_1fr]">
        <div>
          <h1 className="text-[2.25rem] leading-[1.06] tracking-[-0.035em] sm:text-[3.25rem]">
            Know the exact level that ends your challenge.
          </h1>
          <p className="mt-5 max-w-lg text-lg text-muted">
            Pick a program, read its terms in plain words, trade. Your page
            shows the room you have left in money, the floor it is counted from
            and when the day resets.
          </p>
        </div>
        <HeroFigure />
      </section>
      <div className="gauge-rule mt-10 sm:mt-14" />
      <section aria-label="Programs" className="mt-8">
        {"programs" in loaded ? (
          <Programs shop={loaded} filters={filters} />
        ) : (
          <FailureNotice failure={loaded} />
        )}
      </section>
    </Page>
  )
}

function Programs({
  shop,
  filters,
}: {
  shop: Shop
  filters: ReturnType<typeof readFilters>
}): ReactElement {
  const all = shop.programs
  const shown = filterPrograms(all, filters)
  if (all.length === 0) {
    return (
      <Empty title="No program is on sale">
        Programs appear here as soon as their terms are published.
      </Empty>
    )
  }
  return (
    <>
      <FilterBar programs={all} filters={filters} />
      <div className="mt-6 mb-3 flex flex-wrap items-center gap-x-4 gap-y-3">
        <p className="mr-auto text-sm text-muted" role="status">
          {shown.length === all.length
            ? `${all.length} programs`
            : `${shown.length} of ${all.length} programs`}
        </p>
        <ChipLink
          href={filtersHref({
            ...filters,
            sort: filters.sort === "price" ? "featured" : "price",
          })}
          selected={filters.sort === "price"}
        >
          Lowest price first
        </ChipLink>
        <RegionPicker
          current={shop.region?.id ?? ""}
          regions={shop.regions.map((region) => ({
            id: region.id,
            name: region.name,
            currency: region.currency_code,
          }))}
        />
      </div>
      {shown.length === 0 ? (
        <Empty
          title="No program matches"
          action={<ButtonLink href="/">Clear the filters</ButtonLink>}
        >
          Nothing on sale has all of these at once.
        </Empty>
      ) : (
        <div
          className={`grid gap-5 md:grid-cols-2 ${shown.length % 2 === 1 ? "xl:grid-cols-3" : ""}`}
        >
          {shown.map((program) => (
            <ProgramCard
              key={`${program.id}|${filters.size ?? ""}`}
              program={program}
              preferred={filters.size}
            />
          ))}
        </div>
      )}
    </>
  )
}
