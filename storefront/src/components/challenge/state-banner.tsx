import Link from "next/link"
import type { ReactElement } from "react"
import { instantText } from "@/lib/clock-text"
import type { AccountDetail, ChallengeDetail } from "@/lib/types"
import { ButtonLink } from "@/ui/button-link"
import { Notice } from "@/ui/notice"

interface StateBannerProps {
  challenge: ChallengeDetail
  account: AccountDetail
}

/** What the state of the challenge means for the trader now, and what comes next. */
export function StateBanner({
  challenge,
  account,
}: StateBannerProps): ReactElement | null {
  if (challenge.status === "suspended") {
    return (
      <Notice tone="warning" title="This challenge is suspended">
        Trading is stopped by the firm. The reason is listed under Decisions and
        events; support can tell you more.
      </Notice>
    )
  }
  if (challenge.status === "under_review" && account.breaches.length === 0) {
    return (
      <Notice tone="warning" title="This challenge is in review">
        A person checks it before it goes on. The page changes by itself when
        that is done.
      </Notice>
    )
  }
  switch (account.status) {
    case "provisioning":
      return (
        <Notice title="The challenge account is being opened">
          The platform usually answers within seconds. The page follows by
          itself.
        </Notice>
      )
    case "locked":
      return (
        <Notice tone="warning" title="Trading is locked until the daily reset">
          {account.next_reset_at &&
            `The account opens again on ${instantText(account.next_reset_at, account.time_zone)}. `}
          A target reached meanwhile still counts.
        </Notice>
      )
    case "passed":
      return <Passed challenge={challenge} account={account} />
    case "expired":
      return (
        <Notice tone="danger" title="The time for this phase ran out">
          {account.closed_at &&
            `It ended on ${instantText(account.closed_at, account.time_zone)}.`}
        </Notice>
      )
    case "closed":
      return (
        <Notice title="This challenge account is closed">
          Its figures stay here.
        </Notice>
      )
    default:
      return null
  }
}

function Passed({ challenge, account }: StateBannerProps): ReactElement {
  const next = challenge.accounts.find(
    (one) => one.phase.index === account.phase.index + 1
  )
  return (
    <Notice
      tone="success"
      title={`${account.phase.title} passed`}
      action={
        next && (
          <ButtonLink
            href={`/challenges/${challenge.id}?phase=${next.phase.key}`}
          >
            Go to {next.phase.title}
          </ButtonLink>
        )
      }
    >
      {account.closed_at
        ? `All objectives were met on ${instantText(account.closed_at, account.time_zone)}.`
        : "All objectives are met."}{" "}
      {next === undefined && (
        <>
          Your next challenge account appears under{" "}
          <Link href="/challenges" className="underline underline-offset-3">
            My challenges
          </Link>
          .
        </>
      )}
    </Notice>
  )
}
