import type { Metadata } from "next"
import { useTranslations } from "next-intl"
import { getTranslations } from "next-intl/server"
import type { ReactElement } from "react"
import { ChallengeCard } from "@/components/challenges/challenge-card"
import { NoticesCard } from "@/components/challenges/notices-card"
import { TermsChanges } from "@/components/terms-change/terms-changes"
import { FailureNotice } from "@/components/layout/failure-notice"
import { ClientWords } from "@/i18n/client-words"
import { Link } from "@/i18n/navigation"
import { CHALLENGE_GROUPS, challengeGroup } from "@/lib/challenge-group"
import { failureOf, isFailure, type Failure } from "@/lib/failure"
import { firm } from "@/lib/server/backend"
import { requireTrader } from "@/lib/server/current-trader"
import type { Challenge, NoticeItem, TermsChange } from "@/lib/types"
import { ButtonLink } from "@/ui/button-link"
import { Empty } from "@/ui/empty"
import { Page } from "@/ui/page"

/** The page's title. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("meta")
  return { title: t("challenges"), robots: { index: false } }
}

interface ChallengesProps {
  searchParams: Promise<{ tab?: string | string[] }>
}

interface Loaded {
  challenges: Challenge[]
  notices: NoticeItem[]
  changes: TermsChange[]
}

async function load(): Promise<Loaded | Failure> {
  try {
    const client = await firm()
    const [{ challenges }, { notices }, { terms_changes: changes }] =
      await Promise.all([
        client("GET /store/challenges", { query: { limit: 100 } }),
        client("GET /store/notices", { query: { limit: 5 } }),
        client("GET /store/terms-changes"),
      ])
    return { challenges, notices, changes }
  } catch (error) {
    return failureOf(error)
  }
}

/** All challenges of the trader, by how they stand. */
export default async function ChallengesPage({
  searchParams,
}: ChallengesProps): Promise<ReactElement> {
  await requireTrader("/challenges")
  const { tab } = await searchParams
  const loaded = await load()
  const t = await getTranslations()
  return (
    <Page>
      <h1 className="text-3xl sm:text-4xl">{t("challenges.title")}</h1>
      {isFailure(loaded) ? (
        <div className="mt-8">
          <FailureNotice failure={loaded} />
        </div>
      ) : loaded.challenges.length === 0 ? (
        <div className="mt-8">
          <Empty
            title={t("challenges.noneTitle")}
            action={<ButtonLink href="/">{t("common.seePrograms")}</ButtonLink>}
          >
            {t("challenges.none")}
          </Empty>
        </div>
      ) : (
        <ClientWords names={["charts"]}>
          <div className="mt-6 empty:hidden">
            <TermsChanges changes={loaded.changes} />
          </div>
          <Tabs all={loaded.challenges} wanted={tab} />
          {loaded.notices.length > 0 && (
            <div className="mt-10">
              <NoticesCard notices={loaded.notices} />
            </div>
          )}
        </ClientWords>
      )}
    </Page>
  )
}

function Tabs({
  all,
  wanted,
}: {
  all: Challenge[]
  wanted: string | string[] | undefined
}): ReactElement {
  const t = useTranslations("challenges")
  const counted = CHALLENGE_GROUPS.map((key) => ({
    key,
    rows: all.filter((row) => challengeGroup(row) === key),
  }))
  const current =
    counted.find((group) => group.key === wanted) ??
    counted.find((group) => group.rows.length > 0) ??
    counted[0]
  return (
    <>
      <nav
        aria-label={t("byStatus")}
        className="mt-6 -mb-px flex gap-1 overflow-x-auto border-b"
      >
        {counted.map((group) => (
          <Link
            key={group.key}
            href={`/challenges?tab=${group.key}`}
            aria-current={group === current ? "page" : undefined}
            className={`-mb-px flex min-h-11 items-center gap-2 border-b-2 px-3 text-[0.9375rem] font-medium whitespace-nowrap ${
              group === current
                ? "border-accent text-ink"
                : "border-transparent text-muted hover:text-ink"
            }`}
          >
            {t(`groups.${group.key}`)}
            <span className="text-sm text-muted">{group.rows.length}</span>
          </Link>
        ))}
      </nav>
      <div className="mt-6">
        {current && current.rows.length > 0 ? (
          <div className="grid gap-5 lg:grid-cols-2">
            {current.rows.map((row) => (
              <ChallengeCard key={row.id} challenge={row} />
            ))}
          </div>
        ) : (
          <Empty title={t("nothing")}>
            {t(`empty.${current?.key ?? "active"}`)}
          </Empty>
        )}
      </div>
    </>
  )
}
