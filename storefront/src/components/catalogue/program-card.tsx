"use client"
import { useTranslations } from "next-intl"
import { useState, type ReactElement } from "react"
import { trailsOf } from "@/lib/floor-words"
import type { Program } from "@/lib/types"
import type { CatalogueSearch } from "@/lib/catalogue-search"
import { ButtonLink } from "@/ui/button-link"
import { CardHead } from "./card-head"
import { FailingLine } from "./failing-line"
import { FactsTable } from "./facts-table"
import { FloorSketch } from "./floor-sketch"
import { OfferLine } from "./offer-line"
import { PickLink } from "./pick-link"
import { SizeRadios } from "./size-radios"

interface ProgramCardProps {
  program: Program
  search: CatalogueSearch
  /** Where the visitor buys, as people call it. */
  place: string
}

/** A program in the catalogue: choose a size, and price and limits follow. */
export function ProgramCard({
  program,
  search,
  place,
}: ProgramCardProps): ReactElement | null {
  const t = useTranslations("catalogue")
  const start =
    program.sizes.find((size) => size.initial_balance === search.size) ??
    program.sizes[Math.floor((program.sizes.length - 1) / 2)]
  const [key, setKey] = useState(start?.key)
  const size = program.sizes.find((one) => one.key === key) ?? start
  if (!size) {
    return null
  }
  const first = size.phases[0]
  const trails = trailsOf(first?.facts.overall_trails ?? null)
  return (
    <article className="flex min-w-0 flex-col rounded-card border bg-surface">
      <CardHead program={program} size={size} />
      <SizeRadios program={program} selected={size.key} onSelect={setKey} />
      <div className="px-5 pt-3">
        <FactsTable
          size={size}
          only={["target", "daily_loss", "overall_loss", "days", "split"]}
        />
      </div>
      <div className="mt-auto px-5 pt-4">
        {trails && <FloorSketch trails={trails} />}
        {first && <FailingLine phase={first} currency={size.currency} />}
      </div>
      <div className="grid gap-3 p-5">
        <OfferLine offer={program.offer} place={place} />
        <ButtonLink
          href={`/programs/${program.handle}?size=${encodeURIComponent(size.key)}`}
          className="w-full"
        >
          {t("read")}
        </ButtonLink>
        <PickLink program={program} size={size} search={search} />
      </div>
    </article>
  )
}
