import type { Metadata } from "next"
import { useTranslations, type Locale } from "next-intl"
import { getTranslations } from "next-intl/server"
import type { ReactElement } from "react"
import { FilterBar } from "@/components/catalogue/filter-bar"
import { HeroFigure } from "@/components/catalogue/hero-figure"
import { RegionPicker } from "@/components/catalogue/region-picker"
import { ProgramCard } from "@/components/catalogue/program-card"
import { FailureNotice } from "@/components/layout/failure-notice"
import { ClientWords } from "@/i18n/client-words"
import { alternates } from "@/lib/alternates"
import { failureOf, isFailure, type Failure } from "@/lib/failure"
import { filterPrograms, filtersHref, readFilters } from "@/lib/filter-programs"
import { currentRegion, programs, regions } from "@/lib/server/programs"
import type { Region } from "@/lib/medusa-types"
import type { Program } from "@/lib/types"
import { ChipLink } from "@/ui/chip-link"
import { ButtonLink } from "@/ui/button-link"
import { Empty } from "@/ui/empty"
import { Page } from "@/ui/page"

interface CatalogueProps {
  params: Promise<{ locale: Locale }>
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

/** The catalogue's title, and its other languages. */
export async function generateMetadata({
  params,
}: CatalogueProps): Promise<Metadata> {
  const t = await getTranslations("meta")
  return {
    title: t("catalogue"),
    description: t("catalogueDescription"),
    alternates: alternates("/", (await params).locale),
  }
}

/** All programs on sale. */
export default async function CataloguePage({
  searchParams,
}: CatalogueProps): Promise<ReactElement> {
  const filters = readFilters(await searchParams)
  const loaded = await load()
  const t = await getTranslations()
  return (
    <Page>
      <section className="grid items-center gap-x-14 gap-y-8 lg:grid-cols-[1.05fr_1fr]">
        <div>
          <h1 className="text-[2.25rem] leading-[1.06] tracking-[-0.035em] sm:text-[3.25rem]">
            {t("hero.title")}
          </h1>
          <p className="mt-5 max-w-lg text-lg text-muted">{t("hero.text")}</p>
        </div>
        <HeroFigure />
      </section>
      <div className="gauge-rule mt-10 sm:mt-14" />
      <section aria-label={t("catalogue.section")} className="mt-8">
        {isFailure(loaded) ? (
          <FailureNotice failure={loaded} />
        ) : (
          <ClientWords names={["catalogue", "facts", "floor"]}>
            <Programs shop={loaded} filters={filters} />
          </ClientWords>
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
  const t = useTranslations("catalogue")
  const all = shop.programs
  const shown = filterPrograms(all, filters)
  if (all.length === 0) {
    return <Empty title={t("emptyTitle")}>{t("empty")}</Empty>
  }
  return (
    <>
      <FilterBar programs={all} filters={filters} />
      <div className="mt-6 mb-3 flex flex-wrap items-center gap-x-4 gap-y-3">
        <p className="mr-auto text-sm text-muted" role="status">
          {shown.length === all.length
            ? t("count", { count: all.length })
            : t("countOf", { shown: shown.length, count: all.length })}
        </p>
        <ChipLink
          href={filtersHref({
            ...filters,
            sort: filters.sort === "price" ? "featured" : "price",
          })}
          selected={filters.sort === "price"}
        >
          {t("cheapest")}
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
          title={t("noneTitle")}
          action={<ButtonLink href="/">{t("clear")}</ButtonLink>}
        >
          {t("none")}
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
