"use client"
import { useId, useState, type ReactElement } from "react"
import { failingLine } from "@/lib/failing-line"
import { priceText, sizeText } from "@/lib/prices"
import { stepsWords } from "@/lib/steps-words"
import type { Program } from "@/lib/types"
import { ButtonLink } from "@/ui/button-link"
import { FactsTable } from "./facts-table"
import { FloorSketch } from "./floor-sketch"

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
  const name = useId()
  const start =
    program.sizes.find((size) => size.initial_balance === preferred) ??
    program.sizes[Math.floor((program.sizes.length - 1) / 2)]
  const [key, setKey] = useState(start?.key)
  const size = program.sizes.find((one) => one.key === key) ?? start
  if (!size) {
    return null
  }
  const first = size.phases[0]
  return (
    <article className="flex min-w-0 flex-col rounded-card border bg-surface">
      <div className="flex items-start justify-between gap-4 px-5 pt-5">
        <div className="min-w-0">
          <p className="text-sm font-medium text-accent">
            {stepsWords(program.steps)}
          </p>
          <h2 className="mt-1 text-[1.375rem]">{program.title}</h2>
        </div>
        <div className="text-right">
          <p className="text-[1.375rem] leading-tight font-[620] tracking-[-0.022em]">
            {size.price
              ? priceText(size.price.amount, size.price.currency)
              : "Not sold here"}
          </p>
          <p className="text-sm text-muted">once</p>
        </div>
      </div>
      {program.subtitle && (
        <p className="px-5 pt-2 text-[0.9375rem] text-muted">
          {program.subtitle}
        </p>
      )}
      <fieldset className="px-5 pt-4">
        <legend className="sr-only">Account size of {program.title}</legend>
        <div className="flex flex-wrap gap-1.5">
          {program.sizes.map((one) => (
            <label
              key={one.key}
              className="relative inline-flex min-h-9 cursor-pointer items-center rounded-control border border-line-strong px-3 text-sm font-semibold text-muted hover:border-muted has-checked:border-accent has-checked:bg-accent-soft has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
            >
              <input
                type="radio"
                name={name}
                value={one.key}
                checked={one.key === size.key}
                onChange={() => setKey(one.key)}
                className="absolute inset-0 cursor-pointer opacity-0"
              />
              {sizeText(one.initial_balance, one.currency)}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="px-5 pt-3">
        <FactsTable
          size={size}
          only={["target", "daily_loss", "overall_loss", "days", "split"]}
        />
      </div>
      <div className="mt-auto px-5 pt-4">
        {first?.facts.overall_trails && (
          <FloorSketch trails={first.facts.overall_trails} />
        )}
        {first && (
          <p className="mt-3 text-sm text-muted">
            <span className="font-medium text-ink">{first.title}.</span>{" "}
            {failingLine(first.facts, size.currency)}
          </p>
        )}
      </div>
      <div className="p-5">
        <ButtonLink
          href={`/programs/${program.handle}?size=${encodeURIComponent(size.key)}`}
          className="w-full"
        >
          Read the terms and buy
        </ButtonLink>
      </div>
    </article>
  )
}
