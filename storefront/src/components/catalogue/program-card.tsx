"use client"
import { useTranslations } from "next-intl"
import { useState, type ReactElement } from "react"
import { trailsOf } from "@/lib/floor-words"
import type { Program } from "@/lib/types"
import { ButtonLink } from "@/ui/button-link"
import { CardHead } from "./card-head"
import { FailingLine } from "./failing-line"
import { FactsTable } from "./facts-table"
import { FloorSketch } from "./floor-sketch"
import { SizeRadios } from "./size-radios"

interface ProgramCardProps {
  program: Program
  /** Initial balance to show first; the middle size where not said. */
  preferred: string | null
}

/** A program in the catalogue: choose a size, and price and limits follow. */
export function ProgramCard({
  program,
  preferred,
}: ProgramCardProps): ReactElement | null {
  const t = useTranslations("catalogue")
  const start =
    program.sizes.find((size) => size.initial_balance === preferred) ??
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
      <div className="p-5">
        <ButtonLink
          href={`/programs/${program.handle}?size=${encodeURIComponent(size.key)}`}
          className="w-full"
        >
          {t("read")}
        </ButtonLink>
      </div>
    </article>
  )
}
