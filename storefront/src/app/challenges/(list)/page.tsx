import type { Metadata } from "next"
import Link from "next/link"
import type { ReactElement } from "react"
import { ChallengeCard } from "@/components/challenges/challenge-card"
import { NoticesCard } from "@/components/challenges/notices-card"
import { FailureNotice } from "@/components/layout/failure-notice"
import {
  CHALLENGE_GROUPS,
  challengeGroup,
  type ChallengeGroup,
} from "@/lib/challenge-group"
import { failureOf, type Failure } from "@/lib/failure"
import { firm } from "@/lib/server/backend"
import { requireTrader } from "@/lib/server/current-trader"
import type { Challenge, NoticeItem } from "@/lib/types"
import { ButtonLink } from "@/ui/button-link"
import { Empty } from "@/ui/empty"
import { Page } from "@/ui/page"

export const metadata: Metadata = { title: "My challenges" }

interface ChallengesProps {
  searchParams: Promise<{ tab?: string | string[] }>
}

interface Loaded {
  challenges: Challenge[]
  notices: NoticeItem[]
}

async function load(): Promise<Loaded | Failure> {
  try {
    const client = await firm()
    const [{ challenges }, { notices }] = await Promise.all([
      client("GET /store/challenges", { query: { limit: 100 } }),
      client("GET /store/notices", { query: { limit: 5 } }),
    ])
    return { challenges, notices }
  } catch (error) {
    return failureOf(error)
  }
}

const EMPTY: Record<ChallengeGroup, string> = {
  active: "Challenges you are trading appear here.",
  in_review:
    "When a person has to look at a challenge it waits here, with the reason.",
  funded: "Funded accounts appear here once all phases are passed.",
  passed: "Challenges you passed appear here.",
  failed:
    "Challenges that ended stay here, each with the numbers that ended it.",
}

/** All challenges of the trader, by how they stand. */
export default async function ChallengesPage({
  searchParams,
}: ChallengesProps): Promise<ReactElement> {
  await requireTrader("/challenges")
  const { tab } = await searchParams
  const loaded = await load()
  return (
    <Page>
      <h1 className="text-3xl sm:text-4xl">My challenges</h1>
      {!("challenges" in loaded) ? (
        <div className="mt-8">
          <FailureNotice failure={loaded} />
        </div>
      ) : loaded.challenges.length === 0 ? (
        <div className="mt-8">
          <Empty
            title="You have no challenge yet"
            action={<ButtonLink href="/">See programs</ButtonLink>}
          >
            Buy one and it appears here within seconds, with its limits, its
            floor and its login.
          </Empty>
        </div>
      ) : (
        <>
          <Tabs all={loaded.challenges} wanted={tab} />
          {loaded.notices.length > 0 && (
            <div className="mt-10">
              <NoticesCard notices={loaded.notices} />
            </div>
          )}
        </>
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
  const counted = CHALLENGE_GROUPS.map((group) => ({
    ...group,
    rows: all.filter((row) => challengeGroup(row) === group.key),
  }))
  const current =
    counted.find((group) => group.key === wanted) ??
    counted.find((group) => group.rows.length > 0) ??
    counted[0]
  return (
    <>
      <nav
        aria-label="Challenges by status"
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
            {group.title}
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
          <Empty title="Nothing here">{EMPTY[current?.key ?? "active"]}</Empty>
        )}
      </div>
    </>
  )
}
