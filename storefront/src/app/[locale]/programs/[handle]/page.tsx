import type { Metadata } from "next"
import { useTranslations, type Locale } from "next-intl"
import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import type { ReactElement, ReactNode } from "react"
import { FactsTable } from "@/components/catalogue/facts-table"
import { FailingLine } from "@/components/catalogue/failing-line"
import { FloorSketch } from "@/components/catalogue/floor-sketch"
import { OfferLine } from "@/components/catalogue/offer-line"
import { RoomToLose } from "@/components/calculator/room-to-lose"
import { FailureNotice } from "@/components/layout/failure-notice"
import { AddOnPicker } from "@/components/program/add-on-picker"
import { BuyButton } from "@/components/program/buy-button"
import { FloorCompare } from "@/components/program/floor-compare"
import { PhaseTerms } from "@/components/program/phase-terms"
import { SizePicker } from "@/components/program/size-picker"
import { TermsStamp } from "@/components/program/terms-stamp"
import { ClientWords } from "@/i18n/client-words"
import { Link } from "@/i18n/navigation"
import { alternates } from "@/lib/alternates"
import { chosenKeys } from "@/lib/chosen-keys"
import { failureOf, isFailure, type Failure } from "@/lib/failure"
import { trailsOf } from "@/lib/floor-words"
import {
  choice as readChoice,
  program as readProgram,
  visitorPlace,
} from "@/lib/server/programs"
import type { Choice, Program, ProgramSize } from "@/lib/types"
import { useFormats } from "@/lib/use-formats"
import { Card } from "@/ui/card"
import { Page } from "@/ui/page"

interface ProgramPageProps {
  params: Promise<{ handle: string; locale: Locale }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
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
  const { handle, locale } = await params
  const [found, t] = await Promise.all([load(handle), getTranslations("meta")])
  if (found === null || isFailure(found)) {
    return { title: t("program") }
  }
  return {
    title: found.title,
    description: t("programDescription", { title: found.title }),
    alternates: alternates(`/programs/${handle}`, locale),
  }
}

/** One program: sizes, price, and everything that was promised, in plain words. */
export default async function ProgramPage({
  params,
  searchParams,
}: ProgramPageProps): Promise<ReactElement> {
  const [{ handle }, asked] = await Promise.all([params, searchParams])
  const found = await load(handle)
  if (found === null) {
    notFound()
  }
  if (isFailure(found)) {
    return (
      <Page>
        <FailureNotice failure={found} />
      </Page>
    )
  }
  const size =
    found.sizes.find((one) => one.key === asked.size) ??
    found.sizes[Math.floor((found.sizes.length - 1) / 2)]
  if (!size) {
    notFound()
  }
  const t = await getTranslations("program")
  const wanted = found.add_ons.length > 0 ? [asked.with ?? []].flat() : []
  const choice = await choiceOf(found, size, wanted)
  const chosen = choice ? { ...size, phases: choice.phases } : size
  return (
    <Page>
      <Link href="/" className="text-sm font-medium text-muted hover:text-ink">
        {t("back")}
      </Link>
      <div className="mt-5 grid gap-x-14 gap-y-10 lg:grid-cols-[1fr_21rem]">
        <Terms program={found} size={chosen} linked={wanted.length === 0}>
          <RoomToLose size={chosen} choice={choice} asked={asked} />
        </Terms>
        <BuyPanel
          program={found}
          size={chosen}
          choice={choice}
          place={await visitorPlace()}
        />
      </div>
    </Page>
  )
}

/** What is chosen with a size; an old address with add-ons that do not fit shows it without them. */
async function choiceOf(
  { handle, add_ons }: Program,
  { key }: ProgramSize,
  wanted: string[]
): Promise<Choice | null> {
  return add_ons.length === 0
    ? null
    : ((await readChoice(handle, key, wanted.join())) ??
        (await readChoice(handle, key, "")))
}

function Terms({
  program,
  size,
  linked,
  children,
}: {
  program: Program
  size: ProgramSize
  /** The terms have a page of their own already. */
  linked: boolean
  /** Stands before the terms in words. */
  children: ReactNode
}): ReactElement {
  const t = useTranslations("program")
  const formats = useFormats()
  const sizeText = formats.size(size.initial_balance, size.currency)
  const trails = trailsOf(
    size.phases.find((phase) => phase.facts.overall_trails)?.facts
      .overall_trails ?? null
  )
  return (
    <div className="min-w-0 max-lg:order-2">
      <header className="max-lg:hidden">
        <ProgramHead program={program} />
      </header>
      <section className="mt-2 lg:mt-10" aria-labelledby="facts">
        <h2 id="facts" className="text-2xl">
          {t("glance", { size: sizeText })}
        </h2>
        <div className="mt-3 rounded-card border bg-surface px-5 py-2">
          <FactsTable size={size} />
        </div>
      </section>
      {trails && (
        <section className="mt-12" aria-labelledby="floor">
          <h2 id="floor" className="text-2xl">
            {t("floorTitle")}
          </h2>
          <FloorCompare trails={trails} />
        </section>
      )}
      {children}
      <section className="mt-12" aria-labelledby="terms">
        <h2 id="terms" className="text-2xl">
          {t("termsTitle")}
        </h2>
        <p className="mt-2 max-w-prose text-muted">
          {t("termsIntro", { size: sizeText })}
        </p>
        <div className="mt-6 grid gap-12">
          {size.phases.map((phase, index) => (
            <PhaseTerms
              key={phase.key}
              phase={phase}
              number={index + 1}
              linked={linked}
            />
          ))}
        </div>
      </section>
    </div>
  )
}

function ProgramHead({ program }: { program: Program }): ReactElement {
  const t = useTranslations("common")
  return (
    <>
      <p className="font-medium text-accent">
        {t("steps", { count: program.steps })}
      </p>
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
  choice,
  place,
}: {
  program: Program
  size: ProgramSize
  /** Null where the program has no add-ons. */
  choice: Choice | null
  place: string
}): ReactElement {
  const t = useTranslations("program")
  const formats = useFormats()
  const first = size.phases[0]
  const price = choice ? choice.total : size.price
  const addOns = chosenKeys(choice)
  const trails = trailsOf(first?.facts.overall_trails ?? null)
  return (
    <div className="min-w-0 max-lg:order-1">
      <header className="mb-7 lg:hidden">
        <ProgramHead program={program} />
      </header>
      <div className="lg:sticky lg:top-24">
        <Card className="p-5">
          <p className="text-sm text-muted">{t("sizeAndPrice")}</p>
          <div className="mt-2">
            <SizePicker program={program} selected={size.key} addOns={addOns} />
          </div>
          {choice && (
            <ClientWords names={["program"]}>
              <AddOnPicker addOns={choice.add_ons} size={size.key} />
            </ClientWords>
          )}
          {trails && <FloorSketch trails={trails} className="mt-5" />}
          {first && <FailingLine phase={first} currency={size.currency} />}
          {program.platforms.length > 0 && (
            <p className="mt-4 text-sm text-muted">
              {t("platforms", {
                platforms: formats.either(
                  program.platforms.map(({ title }) => title)
                ),
              })}
            </p>
          )}
          <OfferLine offer={program.offer} place={place} className="mt-4" />
          <div className="mt-5">
            <ClientWords names={["program"]}>
              <BuyButton
                variantId={
                  price && program.offer.state === "open"
                    ? size.variant_id
                    : null
                }
                versionHash={program.version_hash}
                addOns={addOns}
                label={t("buyFor", {
                  price: price
                    ? formats.price(price.amount, price.currency)
                    : "",
                })}
              />
            </ClientWords>
          </div>
        </Card>
        <TermsStamp program={program} />
      </div>
    </div>
  )
}
