import type { EquitySeries } from "@highwater/charts"
import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import type { ReactElement } from "react"
import { ChallengeHead } from "@/components/challenge/challenge-head"
import { ChallengeView } from "@/components/challenge/challenge-view"
import { ClientWords } from "@/i18n/client-words"
import { Link } from "@/i18n/navigation"
import {
  equityFrom,
  readEquityRange,
  type EquityRange,
} from "@/lib/equity-range"
import { firm, refusedWith } from "@/lib/server/backend"
import { requireTrader } from "@/lib/server/current-trader"
import type { AccountDetail, ChallengeDetail } from "@/lib/types"
import { Notice } from "@/ui/notice"
import { Page } from "@/ui/page"

/** The page's title. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("meta")
  return { title: t("challenge"), robots: { index: false } }
}

interface ChallengePageProps {
  params: Promise<{ id: string }>
  searchParams: Promise<{
    phase?: string | string[]
    range?: string | string[]
  }>
}

async function readChallenge(id: string): Promise<ChallengeDetail> {
  const client = await firm()
  try {
    const answer = await client("GET /store/challenges/:id", { params: { id } })
    return answer.challenge
  } catch (error) {
    if (refusedWith(error, 404)) {
      notFound()
    }
    throw error
  }
}

/** The chart is worth less than the numbers: without it the page still shows. */
async function readEquity(
  account: AccountDetail,
  range: EquityRange
): Promise<EquitySeries | null> {
  try {
    const client = await firm()
    return await client("GET /store/challenge-accounts/:id/equity", {
      params: { id: account.id },
      query: { points: 1500, ...shown(account, range) },
    })
  } catch {
    return null
  }
}

const AFTER_MS = 60 * 60 * 1000

/** A breached account's chart ends an hour after the breach: what follows is a flat line. */
function shown(
  account: AccountDetail,
  range: EquityRange
): { from?: string; to?: string } {
  const breach = account.breaches.find(
    (one) => one.effect === "fail" && one.reversed_at === null
  )
  if (!breach) {
    return equityFrom(range, account.platform_now)
  }
  const to = new Date(Date.parse(breach.at) + AFTER_MS).toISOString()
  return { ...equityFrom(range, to), to }
}

/** One challenge of the signed-in trader; other people's are not found. */
export default async function ChallengePage({
  params,
  searchParams,
}: ChallengePageProps): Promise<ReactElement> {
  const [{ id }, { phase, range: asked }] = await Promise.all([
    params,
    searchParams,
  ])
  await requireTrader(`/challenges/${id}`)
  const range = readEquityRange(asked)
  const challenge = await readChallenge(id)
  const t = await getTranslations("challenge")
  const account =
    challenge.accounts.find((one) => one.phase.key === phase) ??
    challenge.accounts[challenge.accounts.length - 1]
  return (
    <Page>
      <ClientWords
        names={["challenge", "charts", "floor", "program", "status"]}
      >
        <Link
          href="/challenges"
          className="text-sm font-medium text-muted hover:text-ink"
        >
          {t("back")}
        </Link>
        <ChallengeHead challenge={challenge} account={account} />
        {account ? (
          <ChallengeView
            key={`${account.id}|${account.status}|${challenge.status}|${range}`}
            challenge={challenge}
            account={account}
            equity={await readEquity(account, range)}
            range={range}
          />
        ) : (
          <div className="mt-6">
            <Notice title={t("openingTitle")}>{t("openingReload")}</Notice>
          </div>
        )}
      </ClientWords>
    </Page>
  )
}
