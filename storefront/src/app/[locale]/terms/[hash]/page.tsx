import type { Metadata } from "next"
import { useTranslations, type Locale } from "next-intl"
import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import type { ReactElement } from "react"
import { PhaseTerms } from "@/components/program/phase-terms"
import { FailureNotice } from "@/components/layout/failure-notice"
import { TermsHistory } from "@/components/terms/terms-history"
import { alternates } from "@/lib/alternates"
import { failureOf, isFailure, type Failure } from "@/lib/failure"
import { publicTerms, termsHistory } from "@/lib/server/public-terms"
import type { PublicTerms, TermsVersion } from "@/lib/types"
import { useFormats } from "@/lib/use-formats"
import { Card } from "@/ui/card"
import { Page } from "@/ui/page"

interface TermsProps {
  params: Promise<{ hash: string; locale: Locale }>
}

type Loaded = { terms: PublicTerms; versions: TermsVersion[] }

async function load(hash: string): Promise<Loaded | Failure | null> {
  try {
    const terms = await publicTerms(hash)
    return terms && { terms, versions: await termsHistory(hash) }
  } catch (error) {
    return failureOf(error)
  }
}

/** The page's title, and its other languages. */
export async function generateMetadata({
  params,
}: TermsProps): Promise<Metadata> {
  const { hash, locale } = await params
  const t = await getTranslations("meta")
  return {
    title: t("terms", { hash: hash.slice(0, 12) }),
    alternates: alternates(`/terms/${hash}`, locale),
  }
}

/** One version of terms, for people: what it says, since when, and what came before and after. */
export default async function TermsPage({
  params,
}: TermsProps): Promise<ReactElement> {
  const loaded = await load((await params).hash)
  if (loaded === null) {
    notFound()
  }
  return (
    <Page>
      {isFailure(loaded) ? (
        <FailureNotice failure={loaded} />
      ) : (
        <Published {...loaded} />
      )}
    </Page>
  )
}

function Published({ terms, versions }: Loaded): ReactElement {
  const t = useTranslations("termsPage")
  const formats = useFormats()
  const facts: [string, string][] = [
    [t("version"), String(terms.version)],
    [t("published"), formats.date(terms.published_at)],
    [t("fingerprint"), terms.hash],
  ]
  return (
    <>
      <p className="font-medium text-accent">{t("label")}</p>
      <h1 className="mt-1 text-3xl sm:text-4xl">
        {t("title", {
          program: terms.program,
          size: terms.size,
          phase: terms.title,
        })}
      </h1>
      <p className="mt-4 max-w-prose text-lg text-muted">{t("intro")}</p>
      <div className="mt-8 grid items-start gap-x-14 gap-y-10 lg:grid-cols-[1fr_21rem]">
        <div className="min-w-0 max-lg:order-2">
          <h2 className="mb-5 text-2xl">{t("words")}</h2>
          <PhaseTerms
            number={1}
            phase={{
              key: terms.phase,
              title: terms.title,
              funded: terms.funded,
              sentences: terms.sentences,
            }}
          />
        </div>
        <div className="grid min-w-0 gap-5">
          <Card>
            <dl>
              {facts.map(([label, value]) => (
                <div key={label} className="border-b px-5 py-3">
                  <dt className="text-sm text-muted">{label}</dt>
                  <dd className="font-medium break-all">{value}</dd>
                </div>
              ))}
            </dl>
            <a
              href={`/public/terms/${terms.hash}`}
              className="flex min-h-11 items-center px-5 font-medium text-accent underline underline-offset-4"
            >
              {t("machine")}
            </a>
          </Card>
          <TermsHistory versions={versions} hash={terms.hash} />
        </div>
      </div>
    </>
  )
}
