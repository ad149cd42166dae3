import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import type { ReactElement } from "react"
import type { Compared } from "@/components/compare/compare-rows"
import { CompareTable } from "@/components/compare/compare-table"
import { FailureNotice } from "@/components/layout/failure-notice"
import { Link } from "@/i18n/navigation"
import {
  compareHref,
  readPicks,
  searchHref,
  readSearch,
} from "@/lib/catalogue-search"
import { failureOf, isFailure, type Failure } from "@/lib/failure"
import { program, visitorPlace } from "@/lib/server/programs"
import { ButtonLink } from "@/ui/button-link"
import { ChipLink } from "@/ui/chip-link"
import { Empty } from "@/ui/empty"
import { Page } from "@/ui/page"

interface CompareProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The page's title; it is made of choices, so search engines are not sent here. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("meta")
  return { title: t("compare"), robots: { index: false } }
}

/** The chosen sizes that are still there. */
async function load(picks: string[]): Promise<{ rows: Compared[] } | Failure> {
  try {
    const found = await Promise.all(
      picks.map(async (pick) => {
        const [handle = "", key] = pick.split(":")
        const one = await program(handle)
        const size = one?.sizes.find((each) => each.key === key)
        return one && size ? [{ pick, program: one, size }] : []
      })
    )
    return { rows: found.flat() }
  } catch (error) {
    return failureOf(error)
  }
}

/** Up to four sizes side by side, with what differs marked. */
export default async function ComparePage({
  searchParams,
}: CompareProps): Promise<ReactElement> {
  const params = await searchParams
  const picks = readPicks(params.pick)
  const only = params.only === "differences"
  const [loaded, t] = await Promise.all([
    load(picks),
    getTranslations("compare"),
  ])
  return (
    <Page>
      <Link
        href={searchHref({ ...readSearch({}), picks })}
        className="text-sm font-medium text-muted hover:text-ink"
      >
        {t("back")}
      </Link>
      <h1 className="mt-4 text-3xl sm:text-4xl">{t("title")}</h1>
      <div className="mt-8">
        {isFailure(loaded) ? (
          <FailureNotice failure={loaded} />
        ) : loaded.rows.length === 0 ? (
          <Empty
            title={t("emptyTitle")}
            action={<ButtonLink href="/">{t("back")}</ButtonLink>}
          >
            {t("empty")}
          </Empty>
        ) : (
          <>
            <div className="mb-3 flex flex-wrap items-center gap-x-5 gap-y-2">
              <ChipLink href={compareHref(picks, !only)} selected={only}>
                {t("only")}
              </ChipLink>
              <p className="text-sm text-muted">{t("legend")}</p>
            </div>
            <CompareTable
              rows={loaded.rows}
              only={only}
              place={await visitorPlace()}
            />
          </>
        )}
      </div>
    </Page>
  )
}
