import type { EquitySeries } from "@highwater/charts"
import type { Metadata } from "next"
import Link from "next/link"
import { notFound } from "next/navigation"
import type { ReactElement } from "react"
import { ChallengeHead } from "@/components/challenge/challenge-head"
import { ChallengeView } from "@/components/challenge/challenge-view"
import { firm, refusedWith } from "@/lib/server/backend"
import { requireTrader } from "@/lib/server/current-trader"
import type { ChallengeDetail } from "@/lib/types"
import { Notice } from "@/ui/notice"
import { Page } from "@/ui/page"

export const metadata: Metadata = { title: "Challenge" }

interface ChallengePageProps {
  params: Promise<{ id: string }>
  searchParams: Promise<{ phase?: string | string[] }>
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
async function readEquity(accountId: string): Promise<EquitySeries | null> {
  try {
    const client = await firm()
    return await client("GET /store/challenge-accounts/:id/equity", {
      params: { id: accountId },
      query: { points: 600 },
    })
  } catch {
    return null
  }
}

/** One challenge of the signed-in trader; other people's are not found. */
export default async function ChallengePage({
  params,
  searchParams,
}: ChallengePageProps): Promise<ReactElement> {
  const [{ id }, { phase }] = await Promise.all([params, searchParams])
  await requireTrader(`/challenges/${id}`)
  const challenge = await readChallenge(id)
  const account =
    challenge.accounts.find((one) => one.phase.key === phase) ??
    challenge.accounts[challenge.accounts.length - 1]
  return (
    <Page>
      <Link
        href="/challenges"
        className="text-sm font-medium text-muted hover:text-ink"
      >
        ← My challenges
      </Link>
      <ChallengeHead challenge={challenge} account={account} />
      {account ? (
        <ChallengeView
          key={`${account.id}|${account.status}|${challenge.status}`}
          challenge={challenge}
          account={account}
          equity={await readEquity(account.id)}
        />
      ) : (
        <div className="mt-6">
          <Notice title="The challenge account is being opened">
            The platform usually answers within seconds. Load the page again to
            see it.
          </Notice>
        </div>
      )}
    </Page>
  )
}
