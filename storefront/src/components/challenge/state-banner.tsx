import { useTranslations } from "next-intl"
import type { ReactElement } from "react"
import { Link } from "@/i18n/navigation"
import type { AccountDetail, ChallengeDetail } from "@/lib/types"
import { useFormats } from "@/lib/use-formats"
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
  const t = useTranslations("challenge")
  const formats = useFormats()
  if (challenge.status === "suspended") {
    return (
      <Notice tone="warning" title={t("banner.suspendedTitle")}>
        {t("banner.suspended")}
      </Notice>
    )
  }
  if (challenge.status === "under_review" && account.breaches.length === 0) {
    return (
      <Notice tone="warning" title={t("banner.reviewTitle")}>
        {t("banner.review")}
      </Notice>
    )
  }
  switch (account.status) {
    case "provisioning":
      return <Notice title={t("openingTitle")}>{t("openingFollows")}</Notice>
    case "locked":
      return (
        <Notice tone="warning" title={t("banner.lockedTitle")}>
          {account.next_reset_at &&
            `${t("banner.opensAgain", { at: formats.instant(account.next_reset_at, account.time_zone) })} `}
          {t("banner.targetCounts")}
        </Notice>
      )
    case "passed":
      return <Passed challenge={challenge} account={account} />
    case "expired":
      return (
        <Notice tone="danger" title={t("banner.expiredTitle")}>
          {account.closed_at &&
            t("banner.endedOn", {
              at: formats.instant(account.closed_at, account.time_zone),
            })}
        </Notice>
      )
    case "closed":
      return (
        <Notice title={t("banner.closedTitle")}>{t("banner.closed")}</Notice>
      )
    default:
      return null
  }
}

function Passed({ challenge, account }: StateBannerProps): ReactElement {
  const t = useTranslations("challenge.banner")
  const formats = useFormats()
  const next = challenge.accounts.find(
    (one) => one.phase.index === account.phase.index + 1
  )
  return (
    <Notice
      tone="success"
      title={t("passedTitle", { phase: account.phase.title })}
      action={
        next && (
          <ButtonLink
            href={`/challenges/${challenge.id}?phase=${next.phase.key}`}
          >
            {t("goTo", { phase: next.phase.title })}
          </ButtonLink>
        )
      }
    >
      {account.closed_at
        ? t("metOn", {
            at: formats.instant(account.closed_at, account.time_zone),
          })
        : t("met")}{" "}
      {next === undefined &&
        t.rich("next", {
          link: (text) => (
            <Link href="/challenges" className="underline underline-offset-3">
              {text}
            </Link>
          ),
        })}
    </Notice>
  )
}
