import type { Metadata } from "next"
import Link from "next/link"
import { notFound } from "next/navigation"
import type { ReactElement } from "react"
import { FactsTable } from "@/components/catalogue/facts-table"
import { FloorSketch } from "@/components/catalogue/floor-sketch"
import { FailureNotice } from "@/components/layout/failure-notice"
import { BuyButton } from "@/components/program/buy-button"
import { FloorCompare } from "@/components/program/floor-compare"
import { PhaseTerms } from "@/components/program/phase-terms"
import { SizePicker } from "@/components/program/size-picker"
import { TermsStamp } from "@/components/program/terms-stamp"
import { failingLine } from "@/lib/failing-line"
import { failureOf, type Failure } from "@/lib/failure"
import { priceText, sizeText } from "@/lib/prices"
import { program as readProgram } from "@/lib/server/programs"
import { stepsWords } from "@/lib/steps-words"
import type { Program, ProgramSize } from "@/lib/types"
import { Card } from "@/ui/card"
import { Page } from "@/ui/page"

interface ProgramPageProps {
  params: Promise<{ handle: string }>
  searchParams: Promise<{ size?: string | string[] }>
}

async function load(handle: string): Promise<Program | Failure | null> {
  try {
    return await readProgram(handle)
  } catch (error) {
    return failureOf(error)
  }
}

/** The page's title is the program's. */
export async function generateMetadata({
  params,
}: ProgramPageProps): Promise<Metadata> {
  const found = await load((await params).handle)
  return { title: found?.title ?? "Program" }
}

/** One program: sizes, price, and everything that was promised, in plain words. */
export default async function ProgramPage({
  params,
  searchParams,
}: ProgramPageProps): Promise<ReactElement> {
  const [{ handle }, { size: wanted }] = await Promise.all([
    params,
    searchParams,
  ])
  const found = await load(handle)
  if (found === null) {
    notFound()
  }
  if (!("sizes" in found)) {
    return (
      <Page>
        <FailureNotice failure={found} />
      </Page>
    )
  }
  const size =
    found.sizes.find((one) => one.key === wanted) ??
    found.sizes[Math.floor((found.sizes.length - 1) / 2)]
  if (!size) {
    notFound()
  }
  return (
    <Page>
      <Link href="/" className="text-sm font-medium text-muted hover:text-ink">
        ← All programs
      </Link>
      <div className="mt-5 grid gap-x-14 gap-y-10 lg:grid-cols-[1fr_21rem]">
        <Terms program={found} size={size} />
        <BuyPanel program={found} size={size} />
      </div>
    </Page>
  )
}

function Terms({
  program,
  size,
}: {
  program: Program
  size: ProgramSize
}): ReactElement {
  const trails = size.phases.find((phase) => phase.facts.overall_trails)?.facts
    .overall_trails
  return (
    <div className="min-w-0 max-lg:order-2">
      <header className="max-lg:hidden">
        <ProgramHead program={program} />
      </header>
      <section className="mt-2 lg:mt-10" aria-labelledby="facts">
        <h2 id="facts" className="text-2xl">
          {sizeText(size.initial_balance, size.currency)} at a glance
        </h2>
        <div className="mt-3 rounded-card border bg-surface px-5 py-2">
          <FactsTable size={size} />
        </div>
      </section>
      {trails && (
        <section className="mt-12" aria-labelledby="floor">
          <h2 id="floor" className="text-2xl">
            How the overall floor moves
          </h2>
          <FloorCompare trails={trails} />
        </section>
      )}
      <section className="mt-12" aria-labelledby="terms">
        <h2 id="terms" className="text-2xl">
          The terms in plain words
        </h2>
        <p className="mt-2 max-w-prose text-muted">
          Worked out for the {sizeText(size.initial_balance, size.currency)}{" "}
          size. Choose another size and the amounts follow.
        </p>
        <div className="mt-6 grid gap-12">
          {size.phases.map((phase, index) => (
            <PhaseTerms key={phase.key} phase={phase} number={index + 1} />
          ))}
        </div>
      </section>
    </div>
  )
}

function ProgramHead({ program }: { program: Program }): ReactElement {
  return (
    <>
      <p className="font-medium text-accent">{stepsWords(program.steps)}</p>
      <h1 className="mt-1 text-4xl tracking-[-0.032em] sm:text-5xl">
        {program.title}
      </h1>
      {(program.subtitle ?? program.description) && (
        <p className="mt-4 max-w-prose text-lg text-muted">
          {program.subtitle ?? program.description}
        </p>
      )}
    </>
  )
}

function BuyPanel({
  program,
  size,
}: {
  program: Program
  size: ProgramSize
}): ReactElement {
  const first = size.phases[0]
  return (
    <div className="min-w-0 max-lg:order-1">
      <header className="mb-7 lg:hidden">
        <ProgramHead program={program} />
      </header>
      <div className="lg:sticky lg:top-24">
        <Card className="p-5">
          <p className="text-sm text-muted">Account size and price</p>
          <div className="mt-2">
            <SizePicker program={program} selected={size.key} />
          </div>
          {first?.facts.overall_trails && (
            <FloorSketch trails={first.facts.overall_trails} className="mt-5" />
          )}
          {first && (
            <p className="mt-3 text-sm text-muted">
              <span className="font-medium text-ink">{first.title}.</span>{" "}
              {failingLine(first.facts, size.currency)}
            </p>
          )}
          <div className="mt-5">
            <BuyButton
              variantId={size.price ? size.variant_id : null}
              versionHash={program.version_hash}
              label={
                size.price
                  ? `Buy for ${priceText(size.price.amount, size.price.currency)}`
                  : "Buy"
              }
            />
          </div>
        </Card>
        <TermsStamp program={program} />
      </div>
    </div>
  )
}
