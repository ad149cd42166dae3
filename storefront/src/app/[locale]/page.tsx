import type { Metadata } from "next"
import { useTranslations, type Locale } from "next-intl"
import { getTranslations } from "next-intl/server"
import type { ReactElement } from "react"
import { CompareBar } from "@/components/catalogue/compare-bar"
import { FilterBar } from "@/components/catalogue/filter-bar"
import { HeroFigure } from "@/components/catalogue/hero-figure"
import { Pager } from "@/components/catalogue/pager"
import { RegionPicker } from "@/components/catalogue/region-picker"
import { ProgramCard } from "@/components/catalogue/program-card"
import { SortLinks } from "@/components/catalogue/sort-links"
import { FailureNotice } from "@/components/layout/failure-notice"
import { ClientWords } from "@/i18n/client-words"
import { alternates } from "@/lib/alternates"
import { failureOf, isFailure, type Failure } from "@/lib/failure"
import { readSearch, type CatalogueSearch } from "@/lib/catalogue-search"
import {
  catalogue,
  currentRegion,
  PAGE_SIZE,
  regions,
  visitorPlace,
} from "@/lib/server/programs"
import type { Region } from "@/lib/medusa-types"
import { ButtonLink } from "@/ui/button-link"
import { Empty } from "@/ui/empty"
import { Page } from "@/ui/page"

interface CatalogueProps {
  params: Promise<{ locale: Locale }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

interface Shop {
  page: Awaited<ReturnType<typeof catalogue>>
  regions: Region[]
  region: Region | undefined
  place: string
}

async function load(search: CatalogueSearch): Promise<Shop | Failure> {
  try {
    const [page, all, region, place] = await Promise.all([
      catalogue(search),
      regions(),
      currentRegion(),
      visitorPlace(),
    ])
    return { page, regions: all, region, place }
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
  const search = readSearch(await searchParams)
  const loaded = await load(search)
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
          <ClientWords names={["catalogue", "facts", "floor", "offer"]}>
            <Programs shop={loaded} search={search} />
          </ClientWords>
        )}
      </section>
    </Page>
  )
}

function Programs({
  shop,
  search,
}: {
  shop: Shop
  search: CatalogueSearch
}): ReactElement {
  const t = useTranslations("catalogue")
  const { programs, choices, count } = shop.page
  if (choices.steps.length === 0) {
    return <Empty title={t("emptyTitle")}>{t("empty")}</Empty>
  }
  return (
    <>
      <FilterBar
        choices={choices}
        search={search}
        priceCurrency={shop.region?.currency_code ?? null}
      />
      <div className="mt-6 mb-3 flex flex-wrap items-center gap-x-4 gap-y-3">
        <p className="mr-auto text-sm text-muted" role="status">
          {t("count", { count })}
        </p>
        <SortLinks search={search} />
        <RegionPicker
          current={shop.region?.id ?? ""}
          regions={shop.regions.map((region) => ({
            id: region.id,
            name: region.name,
            currency: region.currency_code,
          }))}
        />
      </div>
      {programs.length === 0 ? (
        <Empty
          title={t("noneTitle")}
          action={<ButtonLink href="/">{t("clear")}</ButtonLink>}
        >
          {t("none")}
        </Empty>
      ) : (
        <div
          className={`grid gap-5 md:grid-cols-2 ${programs.length % 2 === 1 ? "xl:grid-cols-3" : ""}`}
        >
          {programs.map((program) => (
            <ProgramCard
              key={`${program.id}|${search.size ?? ""}`}
              program={program}
              search={search}
              place={shop.place}
            />
          ))}
        </div>
      )}
      <Pager search={search} count={count} limit={PAGE_SIZE} />
      <CompareBar search={search} />
    </>
  )
}
